package org.ingest.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ingest.lexicon.Countries;
import org.ingest.lexicon.CountryReader;
import org.ingest.lexicon.CountryWord;
import org.ingest.lexicon.CountryWord.Form;
import org.ingest.names.NameSpan;
import org.ingest.names.NameType;
import org.ingest.names.NamedArticle;
import org.ingest.nlp.Sentence;
import org.ingest.text.Span;
import org.ingest.text.Words;

/**
 * Weighs how much an article speaks of each country: its name counts one, an adjective or its
 * people (<i>Syrian</i>, <i>North Koreans</i>) a little less, a town or region known for sure a
 * little more.
 *
 * <p>Names of people do not count (<i>Jordan</i> in <i>Kelly Jordan</i>), and <i>Georgia</i> may be
 * the state.
 */
final class CountryEvidence {
  private static final double NAME = 1;
  private static final double ADJECTIVE = 0.7;
  private static final Set<String> MAY_BE_ELSEWHERE = Set.of("Georgia");

  /** What speaks of one speaks of the other, by half: they share their towns in the news. */
  private static final Map<String, String> NEIGHBOURS_IN_NEWS = Map.of("IL", "PS", "PS", "IL");

  private static final Set<Form> FORMS = Set.of(Form.NAME, Form.ADJECTIVE, Form.PEOPLE);

  private final CountryReader reader = Countries.all().reader();
  private final Map<String, Double> weights = new HashMap<>();
  private final Map<Integer, Set<String>> bySentence = new HashMap<>();
  private double heaviest;

  /** The evidence in the article's words. */
  static CountryEvidence of(NamedArticle article) {
    CountryEvidence evidence = new CountryEvidence();
    List<NameSpan> people = article.names(NameType.PERSON);
    int nextPerson = 0;
    for (Sentence sentence : article.sentences()) {
      Words words = sentence.words();
      for (int i = 0; i < words.size(); i++) {
        Span span = words.span(i, i + 1);
        while (nextPerson < people.size() && people.get(nextPerson).span().end() <= span.start()) {
          nextPerson++;
        }
        boolean inPerson =
            nextPerson < people.size() && people.get(nextPerson).span().overlaps(span);
        if (!inPerson && words.isCapitalised(i)) {
          i = evidence.addAt(words, i, sentence.index()) - 1;
        }
      }
    }
    return evidence;
  }

  /** Returns the index after the words: <i>South Sudanese</i> is no Sudan's. */
  private int addAt(Words words, int first, int sentence) {
    Optional<CountryWord> found = reader.at(words, first, FORMS);
    if (found.isEmpty() || isElsewhere(words, found.get())) {
      return first + 1;
    }
    double weight = found.get().is(Form.NAME) ? NAME : ADJECTIVE;
    found.get().code().ifPresent(code -> add(code, weight, sentence));
    return found.get().end();
  }

  private static boolean isElsewhere(Words words, CountryWord found) {
    return found.words() == 1 && MAY_BE_ELSEWHERE.contains(words.word(found.first()));
  }

  /** Adds evidence for a country in a sentence. */
  void add(String code, double weight, int sentence) {
    weigh(code, weight);
    bySentence.computeIfAbsent(sentence, any -> new HashSet<>()).add(code);
    String neighbour = NEIGHBOURS_IN_NEWS.get(code);
    if (neighbour != null) {
      weigh(neighbour, weight / 2);
    }
  }

  private void weigh(String code, double weight) {
    heaviest = Math.max(heaviest, weights.merge(code, weight, Double::sum));
  }

  /** The country's weight as a part of the heaviest one's, from 0 to 1. */
  double share(String code) {
    return heaviest == 0 ? 0 : weights.getOrDefault(code, 0.0) / heaviest;
  }

  /** True when nothing in the article speaks of any country. */
  boolean isEmpty() {
    return weights.isEmpty();
  }

  /** Whether the sentence speaks of any country. */
  boolean anyInSentence(int sentence) {
    return bySentence.containsKey(sentence);
  }

  /** Whether the sentence speaks of the country. */
  boolean inSentence(String code, int sentence) {
    return bySentence.getOrDefault(sentence, Set.of()).contains(code);
  }
}
