package org.ingest.troops;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.ingest.lexicon.Countries;
import org.ingest.names.NamedArticle;
import org.ingest.troops.CountContext.Decided;
import org.ingest.troops.ForceMention.Kind;

/**
 * Finds whose people are counted: from the count's own words (<i>11,000 North Korean troops</i>),
 * from the count before (<i>and 12 others</i>), else the likeliest of the forces that the sentence
 * and the one before it name, as learned. Says nothing where none is likely.
 */
final class ForceFinder {
  private static final WordList EVENTS = WordList.read("event-words.txt");
  private static final int EVENT_REACH = 5;

  private final ForceReader reader = new ForceReader();
  private final ForceRules said = new ForceRules(reader);
  private final ForceFeatures features = new ForceFeatures();
  private final NounTable nouns = NounTable.all();
  private final StatusRules rules = new StatusRules();

  /** What is known of a force without learning; {@code settled} when that is all there is. */
  record Plain(boolean settled, Optional<String> force) {
    static final Plain OPEN = new Plain(false, Optional.empty());
  }

  /** What an article names, read when first asked for and then kept. */
  Supplier<ArticleForces> namedIn(NamedArticle article) {
    return new Supplier<>() {
      private ArticleForces known;

      @Override
      public ArticleForces get() {
        if (known == null) {
          known = new ArticleForces(article, reader);
        }
        return known;
      }
    };
  }

  Optional<String> find(CountContext context, LinearModel model) {
    Plain plain = plain(context);
    return plain.settled()
        ? plain.force()
        : said.subject(context.count())
            .or(() -> said.partOfItsOwn(context.count()))
            .or(() -> likeliest(context, model))
            .map(force -> shared(context.words(), force));
  }

  Plain plain(CountContext context) {
    CountPhrase count = context.count();
    Optional<String> giver = said.giver(count);
    if (giver.isPresent()) {
      return new Plain(true, giver);
    }
    boolean leansOnOther = count.isElided() || count.isOthers();
    if (leansOnOther) {
      Optional<List<ForceMention>> single = singleBefore(context);
      if (single.isPresent()) {
        Optional<String> force = said.ofMentions(count, single.get());
        return force.isPresent() ? new Plain(true, force) : Plain.OPEN;
      }
    }
    if (leansOnOther && context.before().isPresent()) {
      return new Plain(true, context.before().flatMap(Decided::force));
    }
    Optional<String> part = said.inPhrase(count).isPresent() ? Optional.empty() : whole(context);
    if (part.isPresent()) {
      return new Plain(true, part);
    }
    if (said.isUnnamed(count)) {
      return new Plain(true, Optional.empty());
    }
    Optional<String> force = said.of(context).or(() -> ofTheSameEvent(context));
    return force.isPresent() ? new Plain(true, force) : Plain.OPEN;
  }

  /**
   * <i>Two Israeli soldiers were kidnapped. <b>Three soldiers</b> were killed <b>in the
   * incident</b></i>: whose the soldiers before were.
   */
  private static Optional<String> ofTheSameEvent(CountContext context) {
    CountPhrase count = context.count();
    SentenceWords words = count.words();
    boolean sameEvent =
        IntStream.range(count.end(), Math.min(words.size(), count.end() + EVENT_REACH))
            .anyMatch(
                i ->
                    words.lower(i).equals("in")
                        && words.lower(i + 1).equals("the")
                        && EVENTS.has(words.lower(i + 2)));
    return context
        .before()
        .filter(before -> sameEvent && before.count().nounWord().equals(count.nounWord()))
        .filter(before -> before.count().words().index() + 1 == words.index())
        .flatMap(Decided::force);
  }

  /** <i>11,000 North Korean troops, <b>including</b> 3,000 reinforcements</i>: the whole's. */
  private static Optional<String> whole(CountContext context) {
    boolean part = context.words().lower(context.count().start() - 1).equals("including");
    return part ? context.beforeInSentence().flatMap(Decided::force) : Optional.empty();
  }

  /**
   * The forces named in the words of the single soldier that a count leans on: <i>killed <b>a
   * Pakistani soldier</b> and wounded three others</i>. Empty where there is none after the count
   * before.
   */
  private Optional<List<ForceMention>> singleBefore(CountContext context) {
    CountPhrase count = context.count();
    SentenceWords words = count.words();
    int from = context.beforeInSentence().map(before -> before.count().end()).orElse(0);
    for (int i = count.start() - 1; i > from; i--) {
      boolean soldier =
          nouns.of(words.lower(i)).filter(noun -> !noun.plural() && noun.isMilitary()).isPresent();
      if (soldier) {
        int article = articleBefore(words, i, from);
        return article < 0 ? Optional.empty() : Optional.of(reader.read(words, article + 1, i + 1));
      }
    }
    return Optional.empty();
  }

  private static int articleBefore(SentenceWords words, int noun, int from) {
    for (int i = noun - 1; i >= Math.max(from, noun - 6); i--) {
      if (words.lower(i).equals("a") || words.lower(i).equals("an")) {
        return i;
      }
    }
    return -1;
  }

  /** The forces that a count's sentence and the one before it name, its own words aside. */
  private record Nearby(
      Map<String, List<ForceMention>> here, Map<String, List<ForceMention>> previous) {
    boolean names(String force) {
      return here.containsKey(force) || previous.containsKey(force);
    }
  }

  private Nearby nearby(CountContext context) {
    return new Nearby(
        byForce(context.words(), context.count()),
        context.previous().map(words -> byForce(words, null)).orElse(Map.of()));
  }

  private Optional<String> likeliest(CountContext context, LinearModel model) {
    Nearby nearby = nearby(context);
    String best = null;
    double bestScore = 0;
    for (Map.Entry<String, Set<String>> candidate : candidates(context, nearby).entrySet()) {
      double[] sums = model.sums(candidate.getValue());
      double score = sums[1] - sums[0];
      if (score > bestScore && mayBeMeant(context, nearby, candidate.getKey())) {
        best = candidate.getKey();
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * A force that neither the sentences at hand nor the count before name must be what the article
   * is on, and the count must have no nation in its own words: <i>Palestinian gunmen</i> take no
   * force from afar.
   */
  private boolean mayBeMeant(CountContext context, Nearby nearby, String force) {
    CountPhrase count = context.count();
    return nearby.names(force)
        || context.before().flatMap(Decided::force).filter(force::equals).isPresent()
        || context.forces().get().isSubject(force)
            && reader.read(count.words(), count.start(), count.end()).isEmpty();
  }

  /**
   * <i><b>Uganda and Burundi</b> have deployed 2,000 troops</i>: both countries'; not <i>after
   * talks between Russia and Ukraine, Ukraine lost 30 soldiers</i>, which names one of them alone.
   */
  private String shared(SentenceWords words, String force) {
    List<ForceMention> mentions = reader.read(words, 0, words.size());
    List<Integer> named =
        IntStream.range(0, mentions.size())
            .filter(i -> mentions.get(i).force().equals(force))
            .boxed()
            .toList();
    boolean always =
        !named.isEmpty()
            && named.stream()
                .allMatch(i -> areAllied(words, mentions, i - 1) || areAllied(words, mentions, i));
    return always ? "multinational" : force;
  }

  /** True for two countries, the first of them at an index, with nothing but <i>and</i> between. */
  private static boolean areAllied(SentenceWords words, List<ForceMention> mentions, int first) {
    if (first < 0 || first + 1 >= mentions.size()) {
      return false;
    }
    ForceMention one = mentions.get(first);
    ForceMention other = mentions.get(first + 1);
    return one.isCountry()
        && other.isCountry()
        && !one.force().equals(other.force())
        && other.start() == one.end() + 1
        && words.lower(one.end()).equals("and");
  }

  /** The forces that may be meant, each with its features. */
  Map<String, Set<String>> candidates(CountContext context) {
    return candidates(context, nearby(context));
  }

  private Map<String, Set<String>> candidates(CountContext context, Nearby nearby) {
    Map<String, List<ForceMention>> here = nearby.here();
    Map<String, List<ForceMention>> previous = nearby.previous();
    Set<String> forces = new LinkedHashSet<>(here.keySet());
    forces.addAll(previous.keySet());
    context.before().flatMap(Decided::force).ifPresent(forces::add);
    ArticleForces named = context.forces().get();
    named.mainCountry().ifPresent(forces::add);
    named.mainGroup().ifPresent(forces::add);
    forces.removeIf(force -> isOutOfQuestion(context.count(), force, here, previous));
    Map<String, Set<String>> candidates = new LinkedHashMap<>();
    for (String force : forces) {
      candidates.put(
          force,
          features.of(
              context,
              force,
              here.getOrDefault(force, List.of()),
              previous.getOrDefault(force, List.of()),
              here.size(),
              countriesOf(here)));
    }
    return candidates;
  }

  private boolean isOutOfQuestion(
      CountPhrase count,
      String force,
      Map<String, List<ForceMention>> here,
      Map<String, List<ForceMention>> previous) {
    if (isOfState(force) && count.hasKind(CountedNoun.Kind.IRREGULAR) && !isForHire(count)) {
      return true;
    }
    List<ForceMention> named = here.getOrDefault(force, List.of());
    if (!named.isEmpty() && named.stream().allMatch(mention -> isAgent(count, mention))) {
      return true;
    }
    return !previous.containsKey(force)
        && !named.isEmpty()
        && named.stream().allMatch(mention -> isScene(count, mention));
  }

  /** The Azerbaijan of <i>a soldier was killed <b>by Azerbaijani</b> troops</i>. */
  private boolean isAgent(CountPhrase count, ForceMention mention) {
    boolean harmed =
        switch (rules.of(count)) {
          case KILLED, WOUNDED, CASUALTIES, CAPTURED -> true;
          default -> false;
        };
    SentenceWords words = count.words();
    boolean by =
        words.lower(mention.start() - 1).equals("by")
            || words.lower(mention.start() - 2).equals("by")
                && words.lower(mention.start() - 1).equals("the");
    return harmed && by && mention.start() > count.end();
  }

  private static boolean isOfState(String force) {
    return STATE_BODIES.contains(force) || Countries.all().named(force).isPresent();
  }

  /** <i>Fighters</i> and <i>mercenaries</i> may be a state's; insurgents and rebels are not. */
  private static boolean isForHire(CountPhrase count) {
    return count.nounWord().startsWith("fighter") || count.nounWord().startsWith("mercenar");
  }

  /** Bodies of states, which have no insurgents of their own. */
  private static final Set<String> STATE_BODIES =
      Set.of("multinational", "UN", "NATO", "ISAF", "EU", "African Union", "AMISOM", "ECOWAS");

  /** The Iraq of <i>to withdraw its 890 troops from Iraq</i>: where troops go is not whose. */
  private boolean isScene(CountPhrase count, ForceMention mention) {
    boolean moves =
        switch (rules.of(count)) {
          case DEPLOYED, PLANNED, REINFORCEMENT, WITHDRAWN -> true;
          default -> false;
        };
    boolean place =
        mention.kind() == Kind.COUNTRY
            || mention.kind() == Kind.CAPITAL
            || mention.kind() == Kind.TOWN;
    return moves && place && mention.isScene(count.words());
  }

  private static long countriesOf(Map<String, List<ForceMention>> forces) {
    return forces.values().stream().filter(mentions -> mentions.get(0).isCountry()).count();
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
