package org.ingest.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ingest.entity.Provenance;
import org.ingest.lexicon.ForbiddenNames;
import org.ingest.lexicon.Lexicon;
import org.ingest.lexicon.LexiconEntry;
import org.ingest.lexicon.LexiconKind;
import org.ingest.lexicon.NameKind;
import org.ingest.nlp.Sentence;
import org.ingest.nlp.Tokenizer;
import org.ingest.text.Span;
import org.ingest.text.Token;
import org.ingest.text.Words;

/**
 * Finds the names that the user gave, the longest first, and puts them in the place of what the
 * name model made of their words; a longer name of the model's that holds one stays. What the user
 * says that words are not, they are not.
 */
public final class OwnNames {
  /** The user's own names are certain. */
  private static final double CONFIDENCE = 1;

  private static final String ARTICLE = "the ";

  private final Map<String, NameType> types = new HashMap<>();
  private final Map<String, Integer> longestByFirst = new HashMap<>();
  private final ForbiddenNames forbidden;

  public OwnNames(Lexicon lexicon) {
    forbidden = lexicon.forbidden();
    Tokenizer tokenizer = lexicon.own().isEmpty() ? null : new Tokenizer();
    for (LexiconEntry entry : lexicon.own()) {
      entry.spellings().forEach(spelling -> add(spelling, type(entry.kind()), tokenizer));
    }
  }

  private void add(String spelling, NameType type, Tokenizer tokenizer) {
    List<Token> tokens = tokenizer.tokenize(spelling, new Span(0, spelling.length()));
    Words words = new Words(tokens);
    types.putIfAbsent(words.phrase(0, words.size()), type);
    longestByFirst.merge(words.word(0), words.size(), Math::max);
  }

  private static NameType type(LexiconKind kind) {
    return switch (kind) {
      case PERSON -> NameType.PERSON;
      case PLACE -> NameType.PLACE;
      case ORGANISATION -> NameType.ORGANISATION;
      case FORMATION -> NameType.FORMATION;
      case SERVICE -> NameType.SERVICE;
      case ARMED_GROUP -> NameType.ARMED_GROUP;
    };
  }

  /** The article with the user's names among its own; the same where there are none. */
  public NamedArticle mark(NamedArticle article) {
    if (!article.english() || (types.isEmpty() && forbidden.isEmpty())) {
      return article;
    }
    List<NameSpan> own = new ArrayList<>();
    article.sentences().forEach(sentence -> find(sentence, own));
    return article.with(merge(article.text(), allowed(article), own));
  }

  private List<NameSpan> allowed(NamedArticle article) {
    return article.names().stream()
        .filter(name -> !forbidden.has(name.span().in(article.text()), kind(name.type())))
        .toList();
  }

  /** What users call it. */
  private static NameKind kind(NameType type) {
    return switch (type) {
      case PERSON -> NameKind.PERSON;
      case PLACE -> NameKind.PLACE;
      case ORGANISATION -> NameKind.ORGANISATION;
      case FORMATION, SERVICE, ARMED_GROUP, GENERIC_UNIT -> NameKind.UNIT;
      case DATE -> NameKind.DATE;
    };
  }

  /** What users forbid, for the mentions that rules find. */
  public ForbiddenNames forbidden() {
    return forbidden;
  }

  private void find(Sentence sentence, List<NameSpan> found) {
    int index = 0;
    while (index < sentence.words().size()) {
      Optional<NameSpan> name = at(sentence, index);
      name.ifPresent(found::add);
      index = name.map(each -> sentence.words().firstFrom(each.span().end())).orElse(index + 1);
    }
  }

  private Optional<NameSpan> at(Sentence sentence, int first) {
    Words words = sentence.words();
    int longest = longestByFirst.getOrDefault(words.word(first), 0);
    for (int end = Math.min(words.size(), first + longest); end > first; end--) {
      NameType type = types.get(words.phrase(first, end));
      if (type != null) {
        return Optional.of(
            new NameSpan(
                words.span(first, end), type, sentence.index(), CONFIDENCE, Provenance.LEXICON));
      }
    }
    return Optional.empty();
  }

  /**
   * Of names that overlap the longer stays, of two as long the user's; an article before a name
   * makes it no longer.
   */
  private static List<NameSpan> merge(String text, List<NameSpan> model, List<NameSpan> own) {
    List<NameSpan> kept = new ArrayList<>();
    for (NameSpan name : own) {
      boolean held =
          model.stream()
              .anyMatch(
                  other ->
                      other.span().overlaps(name.span())
                          && lengthOfName(text, other.span()) > name.span().length());
      if (!held) {
        kept.add(name);
      }
    }
    List<NameSpan> all = new ArrayList<>(kept);
    for (NameSpan name : model) {
      if (kept.stream().noneMatch(other -> other.span().overlaps(name.span()))) {
        all.add(name);
      }
    }
    all.sort(Comparator.comparing(NameSpan::span));
    return all;
  }

  private static int lengthOfName(String text, Span span) {
    boolean article = text.regionMatches(true, span.start(), ARTICLE, 0, ARTICLE.length());
    return span.length() - (article ? ARTICLE.length() : 0);
  }
}
