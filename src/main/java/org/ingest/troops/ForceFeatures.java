package org.ingest.troops;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ingest.lexicon.Countries;

/** Describes to the model how a force that is named nearby stands to a count. */
final class ForceFeatures {
  private static final Set<String> OWNERS = Set.of("its", "their", "his", "our", "her");

  private static final Set<String> GOVERNMENT =
      Set.of("government", "army", "regime", "loyalist", "security", "junta", "navy", "military");

  private final StatusRules rules = new StatusRules();

  /**
   * @param here where the sentence names the force, outside the count
   * @param previous where the sentence before does
   * @param rivals how many forces the sentence names
   * @param countries how many countries are among them
   */
  Set<String> of(
      CountContext context,
      String force,
      List<ForceMention> here,
      List<ForceMention> previous,
      int rivals,
      long countries) {
    Set<String> features = new LinkedHashSet<>();
    CountPhrase count = context.count();
    String noun = side(count);
    features.add("bias&" + noun);
    features.add("rivals=" + Math.min(rivals, 3) + (here.isEmpty() ? "&out" : "&in") + "&" + noun);
    boolean country = !here.isEmpty() && here.get(0).isCountry();
    long sort = country ? countries : rivals - countries;
    if (!here.isEmpty()) {
      features.add((country ? "countries=" : "groups=") + Math.min(sort, 3) + "&" + noun);
    }
    String standing =
        context.forces().get().standing(force) + "&" + Countries.all().named(force).isPresent();
    String distance = here.isEmpty() ? previous.isEmpty() ? "far" : "previous" : "here";
    features.add("article=" + standing + "&" + distance + "&" + noun);
    features.add("article=" + standing + "&" + distance + "&" + noun + "&" + rules.of(count));
    for (int i = count.amount().end(); i < count.end(); i++) {
      if (GOVERNMENT.contains(count.words().lower(i))) {
        features.add("government&" + standing + "&" + distance);
      }
    }
    boolean before =
        context.before().flatMap(CountContext.Decided::force).filter(force::equals).isPresent();
    if (before) {
      boolean same = context.beforeInSentence().isPresent();
      boolean sameSide = side(context.before().get().count()).equals(noun);
      features.add("before=" + same + "&" + sameSide);
    }
    previous.forEach(mention -> features.add("previous=" + mention.kind() + "&" + noun));
    String owned = owned(count) ? "owned" : "";
    String status = rules.of(count).name();
    for (ForceMention mention : here) {
      describe(features, count, mention, noun, owned, status, mention.start() == firstStart(here));
    }
    return features;
  }

  private static int firstStart(List<ForceMention> here) {
    return here.get(0).start();
  }

  /** What sort of people the count is of. */
  private static String side(CountPhrase count) {
    return count.noun().map(noun -> noun.kind().name()).orElse(count.isElided() ? "none" : "force");
  }

  private static boolean owned(CountPhrase count) {
    for (int i = count.amount().end(); i < count.end(); i++) {
      if (OWNERS.contains(count.words().lower(i))) {
        return true;
      }
    }
    return OWNERS.contains(count.words().lower(count.start() - 1));
  }

  private void describe(
      Set<String> features,
      CountPhrase count,
      ForceMention mention,
      String noun,
      String owned,
      String status,
      boolean first) {
    SentenceWords words = count.words();
    boolean left = mention.end() <= count.start();
    String kind = mention.kind() + (left ? "&L" : "&R");
    String before = words.lower(mention.start() - 1);
    if (before.equals("the")) {
      before = words.lower(mention.start() - 2) + " the";
    }
    String after = words.lower(mention.end());
    features.add("kind=" + kind + "&" + noun);
    features.add("kind=" + kind + "&" + noun + "&" + status);
    features.add("prep=" + kind + "&" + before + "&" + noun);
    features.add("prep=" + kind + "&" + before + "&" + status);
    features.add("next=" + kind + "&" + after + "&" + noun);
    features.add("next=" + kind + "&" + after + " " + words.lower(mention.end() + 1));
    features.add("next=" + kind + "&" + after + "&" + status);
    if (mention.start() == 0 || mention.start() == 1 && words.lower(0).equals("the")) {
      features.add("subject=" + kind + "&" + noun + "&" + status);
      features.add("subject=" + kind + owned);
    }
    if (!owned.isEmpty()) {
      features.add("owned=" + kind + first);
    }
    features.add("agent=" + agency(count, mention, left) + "&" + noun + "&" + kind);
    int gap = left ? count.start() - mention.end() : mention.start() - count.end();
    features.add("gap=" + (gap < 3 ? "near" : gap < 8 ? "mid" : "far") + "&" + kind + "&" + noun);
  }

  /** Whether the force did what befell the counted: <i>Israel kills 12 soldiers</i>. */
  private String agency(CountPhrase count, ForceMention mention, boolean left) {
    SentenceWords words = count.words();
    int from = left ? mention.end() : count.end();
    int to = left ? count.start() : mention.start();
    StringBuilder path = new StringBuilder();
    for (int i = from; i < to; i++) {
      String word = words.lower(i);
      if (rules.cueAt(words, i).isPresent()) {
        add(path, rules.cueAt(words, i).get().name());
      } else if (PATH.contains(word)) {
        add(path, word);
      }
    }
    return path.toString();
  }

  private static final Set<String> PATH =
      Set.of(
          "by", "says", "say", "said", "that", "and", "in", "when", "after", "on", "against", ",",
          "of", "attack", "with", "from", "to", "claims", "claimed", "who", "near", "at");

  private static void add(StringBuilder path, String word) {
    if (path.length() < 40 && !path.toString().endsWith(word)) {
      path.append(' ').append(word);
    }
  }
}
