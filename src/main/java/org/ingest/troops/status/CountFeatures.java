package org.ingest.troops.status;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ingest.lexicon.Countries;
import org.ingest.names.NameSpan;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.noun.CountPhrase;
import org.ingest.troops.noun.CountedNoun;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * Describes a count to the model: its noun and form, the words around it by place and as a bag, the
 * cue words beside the count, and the count before it.
 */
public final class CountFeatures {
  private static final int WINDOW = 4;
  private static final int BAG = 7;
  private static final WordList MILITARY = WordList.of("military");
  private static final WordList LINKS = WordList.of("between a cue and a count");
  private static final WordList CIVIL = WordList.of("civil");

  private final StatusCues cues = StatusCues.all();
  private final GovernorFeatures governors = new GovernorFeatures();

  /** What the status is told from. */
  Set<String> ofStatus(CountContext context) {
    Set<String> features = new LinkedHashSet<>();
    form(features, context.count());
    window(features, context.count());
    bag(features, context.count());
    cues(features, context.count());
    governors.describe(features, context.count());
    before(features, context);
    return features;
  }

  /** What the count's own words tell. */
  public static void form(Set<String> features, CountPhrase count) {
    features.add("bias");
    features.add("noun=" + (count.isElided() ? "-" : count.nounWord()));
    features.add("kind=" + count.noun().map(CountedNoun::kind).map(Enum::name).orElse("-"));
    features.add("mod=" + count.amount().modifier());
    features.add("size=" + Long.toString(count.amount().size()).length());
    features.add("one=" + count.amount().isOne());
    if (count.amount().additional()) {
      features.add("additional");
    }
    for (int i = count.amount().end(); i < count.end(); i++) {
      inside(features, count.words(), i);
    }
  }

  private static void inside(Set<String> features, SentenceWords words, int i) {
    features.add("in=" + shape(words, i));
    words.nameAt(i).map(NameSpan::type).ifPresent(type -> features.add("inName=" + type));
    if (MILITARY.has(words.lower(i))) {
      features.add("inMilitary");
    }
    if (CIVIL.has(words.lower(i))) {
      features.add("inCivil");
    }
  }

  /** A word as a feature: names, numbers and peoples by their kind. */
  public static String shape(SentenceWords words, int i) {
    String word = words.lower(i);
    if (word.isEmpty()) {
      return "EDGE";
    }
    Optional<NameSpan> name = words.nameAt(i);
    if (name.isPresent()) {
      return name.get().type().name();
    }
    if (Character.isDigit(word.charAt(0))) {
      return "NUMBER";
    }
    return Countries.all().ofAdjective(words.word(i)).isPresent() ? "NATION" : word;
  }

  private static void window(Set<String> features, CountPhrase count) {
    SentenceWords words = count.words();
    for (int i = 1; i <= WINDOW; i++) {
      features.add("L" + i + "=" + shape(words, count.start() - i));
      features.add("R" + i + "=" + shape(words, count.end() - 1 + i));
    }
    features.add("L21=" + shape(words, count.start() - 2) + " " + shape(words, count.start() - 1));
    features.add("R12=" + shape(words, count.end()) + " " + shape(words, count.end() + 1));
    features.add("R23=" + shape(words, count.end() + 1) + " " + shape(words, count.end() + 2));
  }

  private static void bag(Set<String> features, CountPhrase count) {
    SentenceWords words = count.words();
    for (int i = Math.max(0, count.start() - BAG); i < count.start(); i++) {
      features.add("l=" + shape(words, i));
    }
    for (int i = count.end(); i < Math.min(words.size(), count.end() + BAG); i++) {
      features.add("r=" + shape(words, i));
    }
  }

  /**
   * A word without its inflection, roughly: the same for <i>withdraw</i> and <i>withdrawing</i>.
   */
  static String stem(String word) {
    for (String ending : List.of("ations", "ation", "ings", "ing", "ed", "es", "s", "e")) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  private void cues(Set<String> features, CountPhrase count) {
    SentenceWords words = count.words();
    features.add("rule=" + cues.of(count));
    int left = nearestCue(features, words, count.start() - 1, -1, "cueL");
    int right = nearestCue(features, words, count.end(), 1, "cueR");
    String between = between(words, count.end(), right, 1);
    features.add("cues=" + cue(words, left) + " " + cue(words, right) + between);
  }

  /** Describes the first cue in a direction; the sentence's edge where there is none. */
  private int nearestCue(
      Set<String> features, SentenceWords words, int from, int step, String name) {
    int at = from;
    while (at >= 0 && at < words.size() && cues.cueAt(words, at).isEmpty()) {
      at += step;
    }
    String between = between(words, from, at, step);
    features.add(name + "=" + cue(words, at) + between);
    features.add(name + "word=" + words.lower(at) + between);
    return at;
  }

  private static String between(SentenceWords words, int from, int to, int step) {
    String between = "";
    for (int i = from; i != to; i += step) {
      between = boundary(words, i, between);
    }
    return between;
  }

  private String cue(SentenceWords words, int i) {
    return cues.cueAt(words, i).map(status -> status.name().toLowerCase(Locale.ROOT)).orElse("-");
  }

  private static String boundary(SentenceWords words, int i, String soFar) {
    String word = words.lower(i);
    if (word.equals(",")) {
      return soFar.contains(",") ? soFar : soFar + ",";
    }
    boolean known = soFar.contains(" " + word) || soFar.length() > 12;
    return known || !LINKS.has(word) ? soFar : soFar + " " + word;
  }

  private static void before(Set<String> features, CountContext context) {
    if (context.beforeInSentence().isEmpty()) {
      features.add("before=-");
      return;
    }
    String status = context.before().get().status().name();
    features.add("before=" + status);
    int from = context.before().get().count().end();
    int to = context.count().start();
    features.add("beforeGap=" + status + (to - from <= 1 ? "&near" : "&far"));
    if (to - from <= 6) {
      features.add("beforeWords=" + status + shapes(context.words(), from, to));
    }
  }

  private static String shapes(SentenceWords words, int from, int to) {
    StringBuilder shapes = new StringBuilder();
    for (int i = from; i < to; i++) {
      shapes.append(' ').append(shape(words, i));
    }
    return shapes.toString();
  }
}
