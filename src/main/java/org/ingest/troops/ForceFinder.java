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
import org.ingest.lexicon.Country;
import org.ingest.nlp.AnalyzedArticle;
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
  private final NounTable nouns = NounTable.read();
  private final StatusRules rules = new StatusRules();

  /** What is known of a force without learning; {@code settled} when that is all there is. */
  record Plain(boolean settled, Optional<String> force) {
    static final Plain OPEN = new Plain(false, Optional.empty());
  }

  /** What an article names, read when first asked for and then kept. */
  Supplier<ArticleForces> namedIn(AnalyzedArticle article) {
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
    return plain.settled() ? plain.force() : likeliest(context, model);
  }

  Plain plain(CountContext context) {
    CountPhrase count = context.count();
    Optional<String> giver = giver(count);
    if (giver.isPresent()) {
      return new Plain(true, giver);
    }
    boolean leansOnOther = count.isElided() || count.isOthers();
    if (leansOnOther) {
      Optional<List<ForceMention>> single = singleBefore(context);
      if (single.isPresent()) {
        Optional<String> force = ofMentions(count, single.get());
        return force.isPresent() ? new Plain(true, force) : Plain.OPEN;
      }
    }
    if (leansOnOther && context.before().isPresent()) {
      return new Plain(true, context.before().flatMap(Decided::force));
    }
    Optional<String> part = inPhrase(count).isPresent() ? Optional.empty() : whole(context);
    if (part.isPresent()) {
      return new Plain(true, part);
    }
    if (isOfUnnamedForce(count)) {
      return new Plain(true, bodyThatCounts(count));
    }
    Optional<String> force =
        inPhrase(count)
            .or(() -> possessor(count))
            .or(() -> behind(count))
            .or(() -> bodyThatCounts(count))
            .or(() -> marines(context));
    return force.isPresent() ? new Plain(true, force) : Plain.OPEN;
  }

  /** <i>11,000 North Korean troops, <b>including</b> 3,000 reinforcements</i>: the whole's. */
  private static Optional<String> whole(CountContext context) {
    boolean part = context.words().lower(context.count().start() - 1).equals("including");
    return part ? context.beforeInSentence().flatMap(Decided::force) : Optional.empty();
  }

  /**
   * <i>Indonesia says a proposed peacekeeping <b>force could total</b> 20,000 troops</i>: not
   * Indonesia's.
   */
  private static boolean isOfUnnamedForce(CountPhrase count) {
    SentenceWords words = count.words();
    int verb = count.start() - 1;
    if (!COUNTING.contains(words.lower(verb)) || HAVING.contains(words.lower(verb))) {
      return false;
    }
    int noun = verb - 1;
    while (MODALS.contains(words.lower(noun))) {
      noun--;
    }
    return UNNAMED.contains(words.lower(noun));
  }

  private static final Set<String> HAVING = Set.of("have", "has", "include", "includes");
  private static final Set<String> MODALS =
      Set.of("could", "would", "will", "may", "might", "should", "to", "eventually");
  private static final Set<String> UNNAMED =
      Set.of("force", "mission", "contingent", "coalition", "operation", "deployment");

  /** <i>The multinational force could total 20,000 troops</i>, wherever it is to go. */
  private Optional<String> bodyThatCounts(CountPhrase count) {
    SentenceWords words = count.words();
    boolean counts = false;
    for (int i = count.start() - 1; i >= Math.max(0, count.start() - 3); i--) {
      counts |= COUNTING.contains(words.lower(i)) && !isAuxiliary(words, i, count.start());
    }
    if (!counts || count.hasKind(CountedNoun.Kind.IRREGULAR)) {
      return Optional.empty();
    }
    return reader.read(words, 0, count.start()).stream()
        .filter(mention -> mention.kind() == Kind.BODY)
        .map(ForceMention::force)
        .findFirst();
  }

  /** The have of <i>officials <b>have confirmed</b> five deaths</i>. */
  private static boolean isAuxiliary(SentenceWords words, int verb, int end) {
    return HAVING.contains(words.lower(verb))
        && words.lower(verb).startsWith("ha")
        && IntStream.range(verb + 1, end).anyMatch(i -> words.lower(i).endsWith("ed"));
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

  /** <i><b>Syria's</b> 14,000 troops</i>. */
  private Optional<String> possessor(CountPhrase count) {
    SentenceWords words = count.words();
    int mark = count.start() - 1;
    if (!words.lower(mark).equals("'s") && !words.lower(mark).equals("'")) {
      return Optional.empty();
    }
    return reader.read(words, Math.max(0, mark - 6), mark).stream()
        .filter(mention -> mention.end() == mark && mention.kind() != Kind.TOWN)
        .findFirst()
        .map(ForceMention::force);
  }

  /**
   * <i>two Marines</i> with a capital are the United States'; not where the sentence speaks of
   * other marines (<i>Royal Marines</i>).
   */
  private static Optional<String> marines(CountContext context) {
    CountPhrase count = context.count();
    SentenceWords words = count.words();
    boolean marines = count.nounWord().startsWith("marine") && words.isCapitalised(count.head());
    boolean others =
        othersHaveMarines(words)
            || context.previous().filter(ForceFinder::othersHaveMarines).isPresent();
    return marines && !others ? Optional.of(UNITED_STATES) : Optional.empty();
  }

  private static final String UNITED_STATES = "United States";

  private static boolean othersHaveMarines(SentenceWords words) {
    for (int i = 1; i < words.size(); i++) {
      if (words.lower(i).startsWith("marine")) {
        Optional<String> nation = Countries.all().ofAdjective(words.word(i - 1)).map(Country::name);
        if (words.lower(i - 1).equals("royal")
            || nation.filter(name -> !name.equals(UNITED_STATES)).isPresent()) {
          return true;
        }
      }
    }
    return false;
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
    if (STATE_BODIES.contains(force) && count.hasKind(CountedNoun.Kind.IRREGULAR)) {
      return true;
    }
    List<ForceMention> named = here.getOrDefault(force, List.of());
    return !previous.containsKey(force)
        && !named.isEmpty()
        && named.stream().allMatch(mention -> isScene(count, mention));
  }

  /** Bodies of states, which have no insurgents of their own. */
  private static final Set<String> STATE_BODIES =
      Set.of("multinational", "UN", "NATO", "ISAF", "EU", "African Union", "AMISOM", "ECOWAS");

  private static final Set<String> MOVES =
      Set.of("from", "to", "into", "in", "across", "throughout", "inside", "around");

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
    return moves && place && MOVES.contains(count.words().lower(mention.start() - 1));
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
