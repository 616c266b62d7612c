package org.ingest.troops.noun;

import java.util.Optional;
import org.ingest.text.Span;
import org.ingest.troops.amount.Amount;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * An amount with the noun that it counts, before anything is known of what happened.
 *
 * @param words the sentence that it stands in
 * @param end the index behind its last word
 * @param head the index of the counted noun; -1 when it is left out
 * @param noun what the table says of the noun; empty when it is left out or a name stands for it
 * @param form how it names what it counts
 */
public record CountPhrase(
    SentenceWords words, Amount amount, int end, int head, Optional<CountedNoun> noun, Form form) {
  /** How a count names what it counts. */
  public enum Form {
    /** <i>two soldiers</i>, <i>20 Taliban</i>. */
    NAMED,
    /** <i>six American and two Afghan soldiers</i>: the six, whose noun is the next count's. */
    SHARED,
    /** <i>12 were wounded</i>. */
    ELIDED,
    /** <i>a 5,000-strong force</i>, <i>a battalion of 800</i>: the size of a force. */
    SIZE,
    /** <i>16,000 South Koreans</i>: soldiers only behind others. */
    NATIONALS,
    /** <i>a Ukrainian soldier</i>, to whom something seems to have happened. */
    SINGLE
  }

  public int start() {
    return amount.start();
  }

  public Span span() {
    return words.span(start(), end);
  }

  public String text() {
    return words.text(span());
  }

  /** True when the noun is left out: <i>12 were wounded</i>. */
  public boolean isElided() {
    return head < 0;
  }

  /**
   * True for <i>a soldier</i>, without a number: a count only where something happened to that one
   * soldier.
   */
  public boolean single() {
    return form == Form.SINGLE;
  }

  /** The counted noun in lower case; empty when it is left out. */
  public String nounWord() {
    return words.lower(head);
  }

  /** True for rebels, gunmen and the like, whom no state has. */
  public boolean isOfIrregulars() {
    return hasKind(CountedNoun.Kind.IRREGULAR) || hasKind(CountedNoun.Kind.ARMED);
  }

  /** True for <i>18 others</i>: counted like the ones before. */
  public boolean isOthers() {
    return nounWord().equals("others") || nounWord().equals("other");
  }

  public boolean hasKind(CountedNoun.Kind kind) {
    return noun.map(CountedNoun::kind).filter(kind::equals).isPresent();
  }

  /** True when a word stands between the amount and the noun. */
  public boolean holdsWord(WordList list) {
    for (int i = amount.end(); i < end; i++) {
      if (i != head && list.has(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** The same noun for another amount: the six of <i>six American and two Afghan soldiers</i>. */
  CountPhrase sharedBy(Amount other) {
    return new CountPhrase(
        words, other, other.end(), head, noun, isElided() ? Form.ELIDED : Form.SHARED);
  }

  CountPhrase to(int newEnd) {
    return new CountPhrase(words, amount, newEnd, head, noun, form);
  }
}
