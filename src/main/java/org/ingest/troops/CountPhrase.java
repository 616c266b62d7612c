package org.ingest.troops;

import java.util.Optional;
import org.ingest.text.Span;

/**
 * An amount with the noun that it counts, before anything is known of what happened.
 *
 * @param words the sentence that it stands in
 * @param end the index behind its last word
 * @param head the index of the counted noun; -1 when it is left out
 * @param noun what the table says of the noun; empty when it is left out or a name stands for it
 */
record CountPhrase(
    SentenceWords words, Amount amount, int end, int head, Optional<CountedNoun> noun) {

  int start() {
    return amount.start();
  }

  Span span() {
    return words.span(start(), end);
  }

  String text() {
    return words.text(span());
  }

  /** True for <i>killing 12</i>: the noun is left out. */
  boolean isElided() {
    return head < 0;
  }

  /** The counted noun in lower case, or the empty word. */
  String nounWord() {
    return words.lower(head);
  }

  /** True for <i>18 others</i>: counted like the ones before. */
  boolean isOthers() {
    return nounWord().equals("others") || nounWord().equals("other");
  }

  boolean hasKind(CountedNoun.Kind kind) {
    return noun.map(CountedNoun::kind).filter(kind::equals).isPresent();
  }

  /** True when a word stands between the amount and the noun. */
  boolean holdsWord(WordList list) {
    for (int i = amount.end(); i < end; i++) {
      if (i != head && list.has(words.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
