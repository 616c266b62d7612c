package org.ingest.troops.status;

import java.util.Set;
import org.ingest.troops.noun.CountPhrase;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * Describes the words that govern a count: what it is the object of (<i><b>withdrawal of</b>
 * Syria's 14,000 troops</i>), the verb that it is the subject of with its auxiliaries (<i>12
 * soldiers <b>will be sent</b></i>), and modal words of its clause. Names, adjectives of nations
 * and determiners between are passed over.
 */
final class GovernorFeatures {
  private static final int REACH = 8;
  private static final WordList MODALS = WordList.of("not yet so");
  private static final WordList PASSED = WordList.of("determiners of a count");
  private static final WordList LINKS = WordList.of("prepositions of a count");
  private static final WordList AUXILIARIES = WordList.of("auxiliaries");

  void describe(Set<String> features, CountPhrase count) {
    object(features, count);
    subject(features, count);
    modals(features, count);
    pairs(features, count);
  }

  private static void object(Set<String> features, CountPhrase count) {
    SentenceWords words = count.words();
    StringBuilder governor = new StringBuilder();
    int i = count.start() - 1;
    for (int left = REACH; i >= 0 && left > 0; left--) {
      String word = words.lower(i);
      if (LINKS.has(word)) {
        governor.insert(0, " " + word);
      } else if (!isPassed(words, i)) {
        governor.insert(0, word);
        break;
      }
      i--;
    }
    features.add("governor=" + governor);
    features.add("governorStem=" + CountFeatures.stem(CountFeatures.shape(words, i)));
  }

  private static boolean isPassed(SentenceWords words, int i) {
    String shape = CountFeatures.shape(words, i);
    return PASSED.has(words.lower(i))
        || words.nameAt(i).isPresent()
        || shape.equals("NATION")
        || shape.equals("NUMBER")
        || words.lower(i).endsWith("ly");
  }

  /** The first verb behind the count, as far as auxiliaries tell where it is. */
  private static void subject(Set<String> features, CountPhrase count) {
    SentenceWords words = count.words();
    for (int i = count.end(); i < Math.min(words.size(), count.end() + 2 * REACH); i++) {
      String word = words.lower(i);
      if (word.equals(".") || word.equals(";")) {
        return;
      }
      if (AUXILIARIES.has(word)) {
        chain(features, words, i, i == count.end());
        return;
      }
    }
  }

  private static void chain(Set<String> features, SentenceWords words, int start, boolean near) {
    StringBuilder chain = new StringBuilder();
    int i = start;
    while (i < start + REACH
        && (AUXILIARIES.has(words.lower(i)) || words.lower(i).endsWith("ly"))) {
      if (!words.lower(i).endsWith("ly")) {
        chain.append(words.lower(i)).append(' ');
      }
      i++;
    }
    verb(features, CountFeatures.shape(words, i), chain, near ? "&near" : "");
  }

  private static void verb(
      Set<String> features, String verb, CharSequence auxiliaries, String near) {
    features.add("verbStem=" + CountFeatures.stem(verb));
    features.add("verb=" + verb + near);
    features.add("verbs=" + auxiliaries + verb);
    features.add("auxiliaries=" + auxiliaries + near);
  }

  private static void modals(Set<String> features, CountPhrase count) {
    SentenceWords words = count.words();
    int rightEnd = Math.min(words.size(), count.end() + REACH);
    modals(features, words, Math.max(0, count.start() - 2 * REACH), count.start(), "modalL");
    modals(features, words, count.end(), rightEnd, "modalR");
  }

  private static void modals(
      Set<String> features, SentenceWords words, int from, int to, String name) {
    for (int i = from; i < to; i++) {
      if (MODALS.has(words.lower(i))) {
        features.add(name + "=" + words.lower(i));
        features.add(name);
      }
    }
  }

  /** <i>killed or captured</i>: what is said of the counted in two words. */
  private static void pairs(Set<String> features, CountPhrase count) {
    SentenceWords words = count.words();
    for (int i = Math.max(1, count.start() - REACH); i < count.start() - 1; i++) {
      pair(features, words, i, "L");
    }
    for (int i = count.end(); i < Math.min(words.size(), count.end() + REACH); i++) {
      pair(features, words, i, "R");
    }
  }

  private static void pair(Set<String> features, SentenceWords words, int i, String side) {
    if (words.lower(i).equals("or") || words.lower(i).equals("and")) {
      String pair = String.join(" ", words.lower(i - 1), words.lower(i), words.lower(i + 1));
      features.add("pair" + side + "=" + pair);
    }
  }
}
