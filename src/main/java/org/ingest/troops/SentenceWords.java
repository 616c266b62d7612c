package org.ingest.troops;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ingest.names.NameSpan;
import org.ingest.names.NamedArticle;
import org.ingest.nlp.Sentence;
import org.ingest.text.Span;
import org.ingest.text.Token;

/**
 * A sentence as the rules for counts read it: words by index, in lower case too, and the name that
 * each belongs to. An index outside the sentence gives the empty word.
 */
final class SentenceWords {
  private final String text;
  private final Sentence sentence;
  private final String[] lower;
  private final NameSpan[] names;

  SentenceWords(NamedArticle article, Sentence sentence) {
    this.text = article.text();
    this.sentence = sentence;
    this.lower = new String[sentence.tokens().size()];
    int next = 0;
    for (Token token : sentence.tokens()) {
      lower[next++] = token.lower().replace('’', '\'');
    }
    this.names = new NameSpan[lower.length];
    article.namesIn(sentence.index()).forEach(this::mark);
  }

  private void mark(NameSpan name) {
    for (int i = firstFrom(name.span().start()); i < names.length; i++) {
      if (!name.span().contains(sentence.tokens().get(i).span())) {
        return;
      }
      names[i] = name;
    }
  }

  /** The index of the first word that starts at an offset or behind it. */
  int firstFrom(int offset) {
    int low = 0;
    int high = lower.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentence.tokens().get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int size() {
    return lower.length;
  }

  int index() {
    return sentence.index();
  }

  /** All words in lower case. */
  List<String> lowerWords() {
    return Arrays.asList(lower);
  }

  private boolean holds(int index) {
    return index >= 0 && index < lower.length;
  }

  String word(int index) {
    return holds(index) ? sentence.tokens().get(index).text() : "";
  }

  String lower(int index) {
    return holds(index) ? lower[index] : "";
  }

  boolean isCapitalised(int index) {
    return holds(index) && Character.isUpperCase(sentence.tokens().get(index).text().charAt(0));
  }

  boolean isWord(int index) {
    return holds(index) && Character.isLetter(sentence.tokens().get(index).text().charAt(0));
  }

  /** The name that a word belongs to. */
  Optional<NameSpan> nameAt(int index) {
    return holds(index) ? Optional.ofNullable(names[index]) : Optional.empty();
  }

  /** The names of the sentence, in order. */
  List<NameSpan> names() {
    List<NameSpan> all = new ArrayList<>();
    NameSpan last = null;
    for (NameSpan name : names) {
      if (name != null && name != last) {
        all.add(name);
        last = name;
      }
    }
    return all;
  }

  String words(NameSpan name) {
    return name.span().in(text);
  }

  /** The index behind the name that a word belongs to; behind the word where there is none. */
  int endOfNameAt(int index) {
    return nameAt(index).map(name -> firstFrom(name.span().end())).orElse(index + 1);
  }

  /** True when nothing, not even a space, parts a word from the one before. */
  boolean isGluedToPrevious(int index) {
    return index > 0
        && holds(index)
        && sentence.tokens().get(index - 1).span().end()
            == sentence.tokens().get(index).span().start();
  }

  /** The offsets of the words from {@code start} to before {@code end}. */
  Span span(int start, int end) {
    return new Span(
        sentence.tokens().get(start).span().start(), sentence.tokens().get(end - 1).span().end());
  }

  String text(Span span) {
    return span.in(text);
  }
}
