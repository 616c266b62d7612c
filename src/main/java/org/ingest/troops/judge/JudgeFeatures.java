package org.ingest.troops.judge;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.IntPredicate;
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
    features.addAll(withNoun(features, count));
    return features;
  }

  private static Set<String> withNoun(Set<String> features, CountPhrase count) {
    Set<String> crossed = new LinkedHashSet<>();
    String noun = count.isElided() ? "-" : count.nounWord();
    for (String feature : features) {
      if (feature.startsWith("ante") || feature.startsWith("has") || feature.startsWith("in")) {
        crossed.add(noun + "&" + feature);
      }
    }
    return crossed;
  }

  private static void window(Set<String> features, CountPhrase count) {
    SentenceWords words = count.words();
    for (int i = 1; i <= WINDOW; i++) {
      features.add("L" + i + "=" + CountFeatures.shape(words, count.start() - i));
      features.add("R" + i + "=" + CountFeatures.shape(words, count.end() - 1 + i));
    }
    features.add("L21=" + pair(words, count.start() - 2));
    features.add("R12=" + pair(words, count.end()));
    features.add("R23=" + pair(words, count.end() + 1));
  }

  private static String pair(SentenceWords words, int first) {
    return CountFeatures.shape(words, first) + " " + CountFeatures.shape(words, first + 1);
  }

  /** Who was counted or named last before a number without a noun of its own. */
  private void antecedent(Set<String> features, CountContext context) {
    SentenceWords words = context.words();
    int before = context.count().start();
    int military =
        last(before, i -> nouns.of(words.lower(i)).filter(CountedNoun::isMilitary).isPresent());
    int civil = last(before, i -> PEOPLE.has(words.lower(i)));
    String people = military < 0 && civil < 0 ? "none" : military > civil ? "military" : "civil";
    features.add("anteLast=" + people);
    features.add("anteWord=" + words.lower(Math.max(military, civil)));
    counted(features, context, civil);
  }

  /** The last word before another that is so; -1 for none. */
  private static int last(int end, IntPredicate isSo) {
    int at = end - 1;
    while (at >= 0 && !isSo.test(at)) {
      at--;
    }
    return at;
  }

  private static void counted(Set<String> features, CountContext context, int civil) {
    boolean any = context.before().isPresent();
    String where = context.beforeInSentence().isPresent() ? "same" : any ? "previous" : "none";
    features.add("anteBefore=" + where);
    context.before().ifPresent(before -> features.add("anteNoun=" + before.count().nounWord()));
    int counted = context.beforeInSentence().map(before -> before.count().end()).orElse(-1);
    features.add("anteCivilSince=" + (counted >= 0 && civil >= counted));
  }

  private static void sentence(Set<String> features, CountPhrase count) {
    SentenceWords words = count.words();
    words.names().forEach(name -> features.add("hasName=" + name.type()));
    for (int i = 0; i < words.size(); i++) {
      if (i < count.start() || i >= count.end()) {
        word(features, words, i);
      }
    }
  }

  private static void word(Set<String> features, SentenceWords words, int i) {
    String word = words.lower(i);
    if (MILITARY.has(word) || CIVIL.has(word) || PEOPLE.has(word)) {
      features.add("hasWord=" + word);
    } else if (words.nameAt(i).isEmpty() && words.isWord(i)) {
      features.add("bag=" + word);
    }
  }
}
