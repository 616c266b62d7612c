package org.ingest.troops;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ingest.troops.CountContext.Decided;
import org.ingest.troops.ForceMention.Kind;

/**
 * Finds whose people are counted: from the count's own words (<i>11,000 North Korean troops</i>),
 * from the count before (<i>and 12 others</i>), else the likeliest of the forces that the sentence
 * and the one before it name, as learned. Says nothing where none is likely.
 */
final class ForceFinder {
  private final ForceReader reader = new ForceReader();
  private final ForceFeatures features = new ForceFeatures();

  /** What is known of a force without learning; {@code settled} when that is all there is. */
  record Plain(boolean settled, Optional<String> force) {
    static final Plain OPEN = new Plain(false, Optional.empty());
  }

  Optional<String> find(CountContext context, LinearModel model) {
    Plain plain = plain(context);
    return plain.settled() ? plain.force() : likeliest(context, model);
  }

  Plain plain(CountContext context) {
    CountPhrase count = context.count();
    Optional<String> giver = giver(count);
    if (giver.isPresent()) {
      return new Plain(true, giver);
    }
    boolean leansOnOther = count.isElided() || count.isOthers();
    if (leansOnOther && context.before().isPresent()) {
      return new Plain(true, context.before().flatMap(Decided::force));
    }
    Optional<String> force =
        inPhrase(count).or(() -> behind(count)).or(() -> bodyThatCounts(count));
    return force.isPresent() ? new Plain(true, force) : Plain.OPEN;
  }

  /** <i>The multinational force could total 20,000 troops</i>, wherever it is to go. */
  private Optional<String> bodyThatCounts(CountPhrase count) {
    SentenceWords words = count.words();
    boolean counts = false;
    for (int i = count.start() - 1; i >= Math.max(0, count.start() - 3); i--) {
      counts |= COUNTING.contains(words.lower(i));
    }
    if (!counts) {
      return Optional.empty();
    }
    return reader.read(words, 0, count.start()).stream()
        .filter(mention -> mention.kind() == Kind.BODY)
        .map(ForceMention::force)
        .findFirst();
  }

  private static final Set<String> COUNTING =
      Set.of(
          "total",
          "totals",
          "number",
          "numbers",
          "numbering",
          "comprise",
          "comprises",
          "comprising",
          "include",
          "includes",
          "have",
          "has");

  private static final Set<String> GIVING =
      Set.of(
          "contribute",
          "offer",
          "provide",
          "pledge",
          "commit",
          "supply",
          "send",
          "contributed",
          "offered",
          "provided",
          "pledged",
          "committed",
          "sending",
          "contributing");

  /** <i>Sweden could contribute up to 800</i>: those who give the troops, for a left-out noun. */
  private Optional<String> giver(CountPhrase count) {
    SentenceWords words = count.words();
    if (!count.isElided() || !GIVING.contains(words.lower(count.start() - 1))) {
      return Optional.empty();
    }
    List<ForceMention> mentions =
        reader.read(words, Math.max(0, count.start() - 10), count.start());
    return mentions.stream()
        .filter(mention -> mention.isCountry() && mention.kind() != Kind.TOWN)
        .reduce((first, last) -> last)
        .map(ForceMention::force);
  }

  private Optional<String> inPhrase(CountPhrase count) {
    List<ForceMention> mentions = reader.read(count.words(), count.amount().end(), count.end());
    return ofMentions(count, mentions);
  }

  private static Optional<String> ofMentions(CountPhrase count, List<ForceMention> mentions) {
    Optional<String> group =
        mentions.stream()
            .filter(mention -> mention.kind() == Kind.GROUP)
            .map(ForceMention::force)
            .findFirst();
    if (group.isPresent()) {
      return group;
    }
    Set<String> countries = new LinkedHashSet<>();
    Set<String> bodies = new LinkedHashSet<>();
    mentions.forEach(mention -> (mention.isCountry() ? countries : bodies).add(mention.force()));
    boolean irregular =
        count.hasKind(CountedNoun.Kind.IRREGULAR) || count.hasKind(CountedNoun.Kind.ARMED);
    if (irregular) {
      return bodies.stream().filter(body -> !body.equals("multinational")).findFirst();
    }
    boolean several =
        countries.size() > 1 || bodies.contains("multinational") && !countries.isEmpty();
    if (several) {
      return Optional.of("multinational");
    }
    return countries.stream().findFirst().or(() -> bodies.stream().findFirst());
  }

  /** <i>22 members of the Taliban</i>, <i>two soldiers from Canada</i>. */
  private Optional<String> behind(CountPhrase count) {
    SentenceWords words = count.words();
    int link = count.end();
    boolean of = words.lower(link).equals("of");
    if (!of && !words.lower(link).equals("from")) {
      return Optional.empty();
    }
    int from = words.lower(link + 1).equals("the") ? link + 2 : link + 1;
    List<ForceMention> next = reader.read(words, from, Math.min(words.size(), from + 3));
    return ofMentions(
        count,
        next.stream()
            .filter(mention -> mention.start() == from && mention.kind() != Kind.TOWN)
            .toList());
  }

  private Optional<String> likeliest(CountContext context, LinearModel model) {
    String best = null;
    double bestScore = 0;
    for (Map.Entry<String, Set<String>> candidate : candidates(context).entrySet()) {
      double[] sums = model.sums(candidate.getValue());
      double score = sums[1] - sums[0];
      if (score > bestScore) {
        best = candidate.getKey();
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The forces that may be meant, each with its features. */
  Map<String, Set<String>> candidates(CountContext context) {
    Map<String, List<ForceMention>> here = byForce(context.words(), context.count());
    Map<String, List<ForceMention>> previous = new LinkedHashMap<>();
    context.previous().ifPresent(words -> previous.putAll(byForce(words, null)));
    Set<String> forces = new LinkedHashSet<>(here.keySet());
    forces.addAll(previous.keySet());
    context.before().flatMap(Decided::force).ifPresent(forces::add);
    Map<String, Set<String>> candidates = new LinkedHashMap<>();
    for (String force : forces) {
      candidates.put(
          force,
          features.of(
              context,
              force,
              here.getOrDefault(force, List.of()),
              previous.getOrDefault(force, List.of()),
              here.size()));
    }
    return candidates;
  }

  private Map<String, List<ForceMention>> byForce(SentenceWords words, CountPhrase count) {
    Map<String, List<ForceMention>> forces = new LinkedHashMap<>();
    for (ForceMention mention : reader.read(words, 0, words.size())) {
      boolean inside =
          count != null && mention.start() >= count.start() && mention.end() <= count.end();
      if (!inside) {
        forces.computeIfAbsent(mention.force(), force -> new ArrayList<>()).add(mention);
      }
    }
    return forces;
  }
}
