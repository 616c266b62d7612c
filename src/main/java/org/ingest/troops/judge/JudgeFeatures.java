package org.ingest.troops.judge;

import java.util.LinkedHashSet;
import java.util.Set;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.noun.CountPhrase;
import org.ingest.troops.noun.CountedNoun;
import org.ingest.troops.noun.NounTable;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;
import org.ingest.troops.status.CountFeatures;

/**
 * Describes a doubtful count to the model that judges whether it is one of military people: its
 * noun and form, the words around it, who was counted before it, and who else is in the sentence.
 */
public final class JudgeFeatures {
  private static final int WINDOW = 4;
  private static final WordList PEOPLE = WordList.of("other people");
  private static final WordList MILITARY = WordList.of("military");
  private static final WordList CIVIL = WordList.of("civil");

  private final NounTable nouns = NounTable.all();

  /** What the count is judged by. */
  public Set<String> of(CountContext context) {
    Set<String> features = new LinkedHashSet<>();
    CountPhrase count = context.count();
    features.add("bias");
    features.add("form=" + count.form());
    CountFeatures.form(features, count);
    window(features, count);
    antecedent(features, context);
    sentence(features, count);
    Set<String> crossed = new LinkedHashSet<>();
    String noun = count.isElided() ? "-" : count.nounWord();
    for (String feature : features) {
      if (feature.startsWith("ante") || feature.startsWith("has") || feature.startsWith("in")) {
        crossed.add(noun + "&" + feature);
      }
    }
    features.addAll(crossed);
    return features;
  }

  private static void window(Set<String> features, CountPhrase count) {
    SentenceWords words = count.words();
    for (int i = 1; i <= WINDOW; i++) {
      features.add("L" + i + "=" + CountFeatures.shape(words, count.start() - i));
      features.add("R" + i + "=" + CountFeatures.shape(words, count.end() - 1 + i));
    }
    features.add(
        "L21="
            + CountFeatures.shape(words, count.start() - 2)
            + " "
            + CountFeatures.shape(words, count.start() - 1));
    features.add(
        "R12="
            + CountFeatures.shape(words, count.end())
            + " "
            + CountFeatures.shape(words, count.end() + 1));
    features.add(
        "R23="
            + CountFeatures.shape(words, count.end() + 1)
            + " "
            + CountFeatures.shape(words, count.end() + 2));
  }

  /** Who was counted or named last before a number without a noun of its own. */
  private void antecedent(Set<String> features, CountContext context) {
    SentenceWords words = context.words();
    int at = context.count().start() - 1;
    int military = -1;
    int civil = -1;
    for (int i = at; i >= 0; i--) {
      if (military < 0 && nouns.of(words.lower(i)).filter(CountedNoun::isMilitary).isPresent()) {
        military = i;
      }
      if (civil < 0 && PEOPLE.has(words.lower(i))) {
        civil = i;
      }
    }
    features.add(
        "anteLast="
            + (military < 0 && civil < 0 ? "none" : military > civil ? "military" : "civil"));
    features.add("anteWord=" + words.lower(Math.max(military, civil)));
    features.add(
        "anteBefore="
            + (context.beforeInSentence().isPresent()
                ? "same"
                : context.before().isPresent() ? "previous" : "none"));
    context.before().ifPresent(before -> features.add("anteNoun=" + before.count().nounWord()));
    int counted = context.beforeInSentence().map(before -> before.count().end()).orElse(-1);
    features.add("anteCivilSince=" + (counted >= 0 && civil >= counted));
  }

  private static void sentence(Set<String> features, CountPhrase count) {
    SentenceWords words = count.words();
    words.names().forEach(name -> features.add("hasName=" + name.type()));
    for (int i = 0; i < words.size(); i++) {
      if (i >= count.start() && i < count.end()) {
        continue;
      }
      String word = words.lower(i);
      if (MILITARY.has(word) || CIVIL.has(word) || PEOPLE.has(word)) {
        features.add("hasWord=" + word);
      } else if (words.nameAt(i).isEmpty() && words.isWord(i)) {
        features.add("bag=" + word);
      }
    }
  }
}
