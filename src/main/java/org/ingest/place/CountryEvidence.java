package org.ingest.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ingest.lexicon.Countries;
import org.ingest.lexicon.Country;
import org.ingest.names.NameSpan;
import org.ingest.names.NameType;
import org.ingest.names.NamedArticle;
import org.ingest.nlp.Sentence;
import org.ingest.nlp.Token;
import org.ingest.text.Span;

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

  private final Countries countries = Countries.all();
  private final Map<String, Double> weights = new HashMap<>();
  private final Map<Integer, Set<String>> bySentence = new HashMap<>();
  private double heaviest;

  /** The evidence in the article's words. */
  static CountryEvidence of(NamedArticle article) {
    CountryEvidence evidence = new CountryEvidence();
    List<NameSpan> people = article.names(NameType.PERSON);
    int nextPerson = 0;
    for (Sentence sentence : article.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        Span span = tokens.get(i).span();
        while (nextPerson < people.size() && people.get(nextPerson).span().end() <= span.start()) {
          nextPerson++;
        }
        boolean inPerson =
            nextPerson < people.size() && people.get(nextPerson).span().overlaps(span);
        if (!inPerson && Character.isUpperCase(tokens.get(i).text().charAt(0))) {
          i += evidence.addAt(tokens, i, sentence.index());
        }
      }
    }
    return evidence;
  }

  /** Returns how many tokens more than one the words took: <i>South Sudanese</i> is no Sudan's. */
  private int addAt(List<Token> tokens, int i, int sentence) {
    String word = tokens.get(i).text();
    if (!countries.begins(word)) {
      return 0;
    }
    if (i + 1 < tokens.size() && add(word + " " + tokens.get(i + 1).text(), sentence)) {
      return 1;
    }
    add(word, sentence);
    return 0;
  }

  private boolean add(String words, int sentence) {
    if (MAY_BE_ELSEWHERE.contains(words)) {
      return false;
    }
    Optional<Country> named = countries.named(words);
    Optional<Country> country =
        named.or(() -> countries.ofAdjective(words)).or(() -> countries.ofPeople(words));
    Optional<String> code = country.flatMap(Country::code);
    code.ifPresent(each -> add(each, named.isPresent() ? NAME : ADJECTIVE, sentence));
    return country.isPresent();
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

  /** Whether the sentence speaks of the country. */
  boolean inSentence(String code, int sentence) {
    return bySentence.getOrDefault(sentence, Set.of()).contains(code);
  }
}
