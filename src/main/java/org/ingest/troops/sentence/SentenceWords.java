package org.ingest.troops.sentence;

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
public final class SentenceWords {
  private final String text;
  private final int index;
  private final Words words;
  private final NameSpan[] names;

  public SentenceWords(NamedArticle article, Sentence sentence) {
    this(article.text(), sentence, article.namesIn(sentence.index()));
  }

  /**
   * A sentence on its own.
   *
   * @param text that the sentence's offsets point into
   * @param names those of the sentence, in order
   */
  public SentenceWords(String text, Sentence sentence, List<NameSpan> names) {
    this.text = text;
    this.index = sentence.index();
    this.words = sentence.words();
    this.names = new NameSpan[words.size()];
    names.forEach(this::mark);
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
  public Words words() {
    return words;
  }

  /** Which of the article's sentences, from 0. */
  public int index() {
    return index;
  }

  public int size() {
    return words.size();
  }

  public String word(int index) {
    return words.word(index);
  }

  public String lower(int index) {
    return words.lower(index);
  }

  public List<String> lowerWords() {
    return words.lowerWords();
  }

  public boolean isCapitalised(int index) {
    return words.isCapitalised(index);
  }

  public boolean isWord(int index) {
    return words.isWord(index);
  }

  public boolean isGluedToPrevious(int index) {
    return words.isGluedToPrevious(index);
  }

  public int firstFrom(int offset) {
    return words.firstFrom(offset);
  }

  /** The offsets of the words from {@code start} to before {@code end}. */
  public Span span(int start, int end) {
    return words.span(start, end);
  }

  /** The name that a word belongs to. */
  public Optional<NameSpan> nameAt(int index) {
    return index >= 0 && index < names.length
        ? Optional.ofNullable(names[index])
        : Optional.empty();
  }

  /** The names of the sentence, in order. */
  public List<NameSpan> names() {
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

  public String words(NameSpan name) {
    return name.span().in(text);
  }

  /** The index behind the name that a word belongs to; behind the word where there is none. */
  public int endOfNameAt(int index) {
    return nameAt(index).map(name -> firstFrom(name.span().end())).orElse(index + 1);
  }

  /**
   * How many characters, usually spaces, stand between a word and the one before; 0 for the first.
   */
  public int gapBefore(int index) {
    return index <= 0 || index >= size()
        ? 0
        : span(index, index + 1).start() - span(index - 1, index).end();
  }

  public String text(Span span) {
    return span.in(text);
  }
}
