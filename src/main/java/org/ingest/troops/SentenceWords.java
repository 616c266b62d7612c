package org.ingest.troops;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ingest.names.NameSpan;
import org.ingest.names.NamedArticle;
import org.ingest.nlp.Sentence;
import org.ingest.text.Span;
import org.ingest.text.Words;

/**
 * A sentence as the rules for counts read it: its {@link Words}, and the name that each belongs to.
 */
final class SentenceWords {
  private final String text;
  private final int index;
  private final Words words;
  private final NameSpan[] names;

  SentenceWords(NamedArticle article, Sentence sentence) {
    this.text = article.text();
    this.index = sentence.index();
    this.words = sentence.words();
    this.names = new NameSpan[words.size()];
    article.namesIn(index).forEach(this::mark);
  }

  private void mark(NameSpan name) {
    for (int i = firstFrom(name.span().start()); i < names.length; i++) {
      if (!name.span().contains(words.span(i, i + 1))) {
        return;
      }
      names[i] = name;
    }
  }

  /** The words without their names, as other kinds read them. */
  Words words() {
    return words;
  }

  /** Which of the article's sentences, from 0. */
  int index() {
    return index;
  }

  int size() {
    return words.size();
  }

  String word(int index) {
    return words.word(index);
  }

  String lower(int index) {
    return words.lower(index);
  }

  List<String> lowerWords() {
    return words.lowerWords();
  }

  boolean isCapitalised(int index) {
    return words.isCapitalised(index);
  }

  boolean isWord(int index) {
    return words.isWord(index);
  }

  boolean isGluedToPrevious(int index) {
    return words.isGluedToPrevious(index);
  }

  int firstFrom(int offset) {
    return words.firstFrom(offset);
  }

  /** The offsets of the words from {@code start} to before {@code end}. */
  Span span(int start, int end) {
    return words.span(start, end);
  }

  /** The name that a word belongs to. */
  Optional<NameSpan> nameAt(int index) {
    return index >= 0 && index < names.length
        ? Optional.ofNullable(names[index])
        : Optional.empty();
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

  String text(Span span) {
    return span.in(text);
  }
}
