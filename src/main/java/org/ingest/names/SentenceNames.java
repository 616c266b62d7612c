package org.ingest.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ingest.nlp.Sentence;
import org.ingest.text.Span;
import org.ingest.text.Token;

/** The names of one sentence while rules correct them, by its tokens. */
final class SentenceNames {
  /** What a name is given that a rule has made. */
  private static final double CONFIDENCE = 0.9;

  private final Sentence sentence;
  private final List<Token> tokens;
  private final List<NameSpan> names;

  SentenceNames(Sentence sentence, List<NameSpan> names) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.names = new ArrayList<>(names);
  }

  List<NameSpan> names() {
    return names;
  }

  int size() {
    return tokens.size();
  }

  /** The token's text, empty beyond the sentence's ends. */
  String text(int index) {
    return index < 0 || index >= tokens.size() ? "" : tokens.get(index).text();
  }

  String lower(int index) {
    return index < 0 || index >= tokens.size() ? "" : tokens.get(index).lower();
  }

  boolean isCapital(int index) {
    String text = text(index);
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }

  /** True when nothing stands between the token and the one before. */
  boolean isGlued(int index) {
    return index > 0
        && index < tokens.size()
        && tokens.get(index - 1).span().end() == tokens.get(index).span().start();
  }

  /** The type of the name that the token is in, if any. */
  Optional<NameType> type(int index) {
    return nameAt(index).map(NameSpan::type);
  }

  boolean is(int index, NameType type) {
    return type(index).filter(type::equals).isPresent();
  }

  /** The name that the token is in, if any. */
  Optional<NameSpan> nameAt(int index) {
    if (index < 0 || index >= tokens.size()) {
      return Optional.empty();
    }
    Span span = tokens.get(index).span();
    for (NameSpan name : names) {
      if (name.span().overlaps(span)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** The first token of a name. */
  int first(NameSpan name) {
    int index = 0;
    while (index < tokens.size() && tokens.get(index).span().end() <= name.span().start()) {
      index++;
    }
    return index;
  }

  /** The last token of a name. */
  int last(NameSpan name) {
    int index = first(name);
    while (index + 1 < tokens.size() && tokens.get(index + 1).span().start() < name.span().end()) {
      index++;
    }
    return index;
  }

  /** Makes a name of the tokens, in place of those that overlap it. */
  void set(int first, int last, NameType type) {
    Span span = new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
    names.removeIf(name -> name.span().overlaps(span));
    int at = 0;
    while (at < names.size() && names.get(at).span().start() < span.start()) {
      at++;
    }
    names.add(at, new NameSpan(span, type, sentence.index(), CONFIDENCE));
  }

  /** Takes a name away. */
  void remove(NameSpan name) {
    names.remove(name);
  }
}
