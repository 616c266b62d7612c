package org.ingest.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ingest.nlp.Sentence;
import org.ingest.text.Span;
import org.ingest.text.Token;

/**
 * Makes the names of an article agree with each other: the model sees a sentence at a time, but one
 * spelling hardly ever names two things in one article.
 *
 * <ul>
 *   <li>A name takes the type that its spelling has, weighed by confidence, in the article as a
 *       whole: <i>Merkava</i> once a place, thrice a unit.
 *   <li>The last word of a person's full name is a person: <i>Anna Lutsenko … Lutsenko said</i>.
 *   <li>A spelling that was found and is left unmarked elsewhere is marked there too, unless it is
 *       part of a longer run of capitals: <i>Tuva</i>, but not in <i>Radio Tuva</i>.
 * </ul>
 *
 * <p>Dates and generic units are left alone; their words are no names.
 */
final class NameConsistency {
  /** The share of a spelling's confidence that a type needs to take all its mentions. */
  private static final double NEEDED_SHARE = 0.6;

  /** How sure a spelling must be, on average, for its unmarked repeats to be marked. */
  private static final double NEEDED_TO_REPEAT = 0.8;

  private static final NameType[] TYPES = NameType.values();

  private final List<Sentence> sentences;
  private final ArticleContext article;
  private final List<TypedName> names;
  private final Map<String, Evidence> evidence = new HashMap<>();

  /** A name by its sentence's tokens. */
  record TypedName(int sentence, int first, int last, NameType type, double confidence) {}

  /** What an article says of one spelling. */
  private static final class Evidence {
    private final double[] sums = new double[TYPES.length];
    private int mentions;

    void add(NameType type, double confidence) {
      sums[type.ordinal()] += confidence;
    }

    NameType best() {
      int best = 0;
      for (int i = 1; i < sums.length; i++) {
        best = sums[i] > sums[best] ? i : best;
      }
      return TYPES[best];
    }

    double share() {
      return sums[best().ordinal()] / Arrays.stream(sums).sum();
    }

    double meanConfidence() {
      return mentions == 0 ? 0 : Math.min(1, sums[best().ordinal()] / mentions);
    }
  }

  private NameConsistency(List<Sentence> sentences, ArticleContext article, List<TypedName> names) {
    this.sentences = sentences;
    this.article = article;
    this.names = names;
  }

  /** The names, settled, in the order of the text. */
  static List<NameSpan> settle(
      List<Sentence> sentences, ArticleContext article, List<TypedName> names) {
    return new NameConsistency(sentences, article, names).settle();
  }

  private List<NameSpan> settle() {
    names.stream().filter(NameConsistency::isName).forEach(this::weigh);
    List<TypedName> settled = new ArrayList<>(names.stream().map(this::retyped).toList());
    settled.addAll(repeats());
    settled.sort(Comparator.comparingInt(TypedName::sentence).thenComparingInt(TypedName::first));
    return settled.stream().map(this::span).toList();
  }

  private static boolean isName(TypedName name) {
    return name.type != NameType.DATE && name.type != NameType.GENERIC_UNIT;
  }

  private void weigh(TypedName name) {
    Evidence spelling = evidence.computeIfAbsent(spelling(name), any -> new Evidence());
    spelling.add(name.type, name.confidence);
    spelling.mentions++;
    if (name.type == NameType.PERSON && name.last > name.first) {
      String surname = spelling(name.sentence, name.last, name.last);
      evidence
          .computeIfAbsent(surname, any -> new Evidence())
          .add(NameType.PERSON, name.confidence);
    }
  }

  private TypedName retyped(TypedName name) {
    Evidence spelling = evidence.get(spelling(name));
    if (!isName(name) || spelling.best() == name.type || spelling.share() < NEEDED_SHARE) {
      return name;
    }
    return new TypedName(name.sentence, name.first, name.last, spelling.best(), spelling.share());
  }

  /** Where a sure spelling stands unmarked. */
  private List<TypedName> repeats() {
    Map<String, List<String[]>> sure = new HashMap<>();
    evidence.forEach(
        (spelling, found) -> {
          if (found.meanConfidence() >= NEEDED_TO_REPEAT && found.share() >= NEEDED_SHARE) {
            String[] words = spelling.split(" ");
            sure.computeIfAbsent(words[0], any -> new ArrayList<>()).add(words);
          }
        });
    sure.values().forEach(list -> list.sort(Comparator.comparingInt(words -> -words.length)));
    List<TypedName> repeats = new ArrayList<>();
    boolean[][] marked = marked();
    for (Sentence sentence : sentences) {
      addRepeats(sentence, marked[sentence.index()], sure, repeats);
    }
    return repeats;
  }

  private boolean[][] marked() {
    boolean[][] marked = new boolean[sentences.size()][];
    for (Sentence sentence : sentences) {
      marked[sentence.index()] = new boolean[sentence.tokens().size()];
    }
    names.forEach(name -> Arrays.fill(marked[name.sentence], name.first, name.last + 1, true));
    return marked;
  }

  private void addRepeats(
      Sentence sentence,
      boolean[] marked,
      Map<String, List<String[]>> sure,
      List<TypedName> repeats) {
    for (int first = 0; first < marked.length; first++) {
      for (String[] words : sure.getOrDefault(word(sentence, first), List.of())) {
        int last = first + words.length - 1;
        if (stands(words, sentence, first) && isFree(sentence, marked, first, last)) {
          Evidence found = evidence.get(String.join(" ", words));
          repeats.add(
              new TypedName(
                  sentence.index(), first, last, found.best(), found.meanConfidence() / 2));
          first = last;
          break;
        }
      }
    }
  }

  private static boolean stands(String[] words, Sentence sentence, int first) {
    if (first + words.length > sentence.tokens().size()) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (!word(sentence, first + i).equals(words[i])) {
        return false;
      }
    }
    return true;
  }

  /** Unmarked, begun by a capital that says something, and no part of a longer run of capitals. */
  private boolean isFree(Sentence sentence, boolean[] marked, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (marked[i]) {
        return false;
      }
    }
    return Character.isUpperCase(word(sentence, first).codePointAt(0))
        && !isCapital(sentence, first - 1)
        && !isCapital(sentence, last + 1)
        && !isHyphen(sentence, first - 1)
        && !isHyphen(sentence, last + 1)
        && (first > 0 || !standsInLowerCase(sentence, first));
  }

  private boolean standsInLowerCase(Sentence sentence, int index) {
    int forms = article.forms(WordLists.lowerHash(word(sentence, index)));
    return (forms & ArticleContext.LOWER_ELSEWHERE) != 0;
  }

  private static boolean isCapital(Sentence sentence, int index) {
    return index > 0
        && index < sentence.tokens().size()
        && Character.isUpperCase(word(sentence, index).codePointAt(0));
  }

  private static boolean isHyphen(Sentence sentence, int index) {
    return index >= 0 && index < sentence.tokens().size() && word(sentence, index).equals("-");
  }

  private String spelling(TypedName name) {
    return spelling(name.sentence, name.first, name.last);
  }

  private String spelling(int sentence, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      words.append(i == first ? "" : " ").append(word(sentences.get(sentence), i));
    }
    return words.toString();
  }

  private static String word(Sentence sentence, int index) {
    return sentence.tokens().get(index).text();
  }

  private NameSpan span(TypedName name) {
    List<Token> tokens = sentences.get(name.sentence).tokens();
    return new NameSpan(
        new Span(tokens.get(name.first).span().start(), tokens.get(name.last).span().end()),
        name.type,
        name.sentence,
        name.confidence);
  }
}
