package org.ingest.troops.force;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ingest.entity.TroopStatus;
import org.ingest.lexicon.Countries;
import org.ingest.lexicon.Country;
import org.ingest.lexicon.NumberWords;
import org.ingest.troops.clause.Clause;
import org.ingest.troops.clause.Role;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.context.ForceMention;
import org.ingest.troops.context.ForceMention.Kind;
import org.ingest.troops.context.ForceReader;
import org.ingest.troops.context.GappedClause;
import org.ingest.troops.noun.CountPhrase;
import org.ingest.troops.noun.CountedNoun;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;
import org.ingest.troops.status.StatusCues;

/**
 * Reads whose people are counted where the words of the count, or those that it hangs on, say so:
 * <i>11,000 <b>North Korean</b> troops</i>, <i>until <b>Syria</b> withdraws <b>its</b> 14,000
 * troops</i>, <i>six soldiers <b>from Niger and Nigeria</b></i>.
 */
final class ForceWords {
  private static final int SUBJECT_REACH = 8;
  private static final int BEHIND_REACH = 9;
  private static final int WITHDRAWAL_REACH = 4;
  private static final String UNITED_STATES = "United States";
  private static final String MULTINATIONAL = "multinational";

  private static final WordList DETACHMENTS = WordList.of("detachments");
  private static final WordList ARTICLES = WordList.of("articles of a size");
  private static final WordList GIVING = WordList.of("giving");
  private static final WordList OWNING = WordList.of("of one's own");
  private static final WordList AUXILIARIES = WordList.of("auxiliaries of owning");
  private static final WordList NATIONS = WordList.of("nations");
  private static final WordList SEVERAL = WordList.of("several");
  private static final WordList ENEMY = WordList.of("other sides");
  private static final WordList INSURGENTS = WordList.of("insurgents");
  private static final WordList EXCHANGING = WordList.of("exchanging");
  private static final WordList ITS = WordList.of("its");
  private static final Set<String> CLAUSE_ENDS =
      Set.of(",", ";", ":", "—", "that", "who", "which", "after", "while", "and", "but");
  private static final WordList OF_NATIONS = WordList.of("irregulars of nations");
  private static final WordList TURNED = WordList.of("turned against a state");
  private static final WordList GOVERNMENT = WordList.of("state forces");
  private static final WordList GROUP_NOUNS = WordList.of("group nouns");

  private static final StatusCues STATUS = StatusCues.all();

  private final ForceReader reader;
  private final CountingForce counting;

  ForceWords(ForceReader reader) {
    this.reader = reader;
    counting = new CountingForce(reader);
  }

  static ForceWords of(CountContext context) {
    return new ForceWords(context.article().forceReader());
  }

  /** What a force that numbers so many is called: <i>the ISAF force will number 5,000</i>. */
  Optional<String> body(CountPhrase count) {
    return counting.body(count);
  }

  /** <i>Armenia and Azerbaijan <b>exchanged</b> 150 prisoners of war</i>: of both, or of either. */
  static Optional<String> exchanged(CountPhrase count) {
    return EXCHANGING.has(count.words().lower(count.start() - 1))
        ? Optional.of("")
        : Optional.empty();
  }

  /**
   * Nobody's that has a name: <i><b>the enemy lost</b> 1,200 troops</i>, <i>killed by <b>militants,
   * who lost</b> 20 men</i>.
   */
  static Optional<String> ofSomebodyElse(CountContext context) {
    CountPhrase count = context.count();
    Clause clause = context.clause();
    Role role = clause.role(clause.headOf(count.start(), count.end()));
    int subject = role.name().equals("obj") ? clause.subject(role.predicate()) : -1;
    if (ENEMY.has(clause.lower(subject))) {
      return Optional.of("");
    }
    // where "who" stands is surer than where the parser hangs it
    int people = clause.lower(subject - 1).equals(",") ? subject - 2 : subject - 1;
    boolean isNamed =
        context.forces().stream()
            .anyMatch(each -> clause.nounAbove(clause.headOf(each.start(), each.end())) == people);
    return clause.lower(subject).equals("who") && INSURGENTS.has(clause.lower(people)) && !isNamed
        ? Optional.of("")
        : Optional.empty();
  }

  /**
   * Whose a count is that a {@link GappedClause} ends: its subject's who <i>lost</i> or <i>sent</i>
   * them, nobody's who <i>killed</i> them.
   */
  static String ofGapped(CountContext context, GappedClause gapped) {
    Clause clause = context.clause();
    CountPhrase before = gapped.before().count();
    int verb = clause.role(clause.headOf(before.start(), before.end())).predicate();
    return clause.kind(verb).startsWith("harm") ? "" : gapped.force(context).orElse("");
  }

  /** <i>700 marines <b>from nine nations</b></i>. */
  static Optional<String> ofNations(CountPhrase count) {
    SentenceWords words = count.words();
    boolean from = words.lower(count.end()).equals("from") || words.lower(count.end()).equals("of");
    int number = count.end() + 1;
    boolean counted = NumberWords.mayBegin(words.lower(number)) || SEVERAL.has(words.lower(number));
    boolean nations = NATIONS.has(words.lower(number + 1));
    return from && counted && nations ? Optional.of(MULTINATIONAL) : Optional.empty();
  }

  /**
   * True where the words speak against any guess: the only force that the count hangs on has no
   * name, or its people have two countries' names.
   */
  boolean isUnnamed(CountPhrase count) {
    List<ForceMention> mentions =
        reader.read(count.words(), count.amount().end(), count.end()).stream()
            .filter(ForceMention::isCountry)
            .toList();
    return areOneName(mentions) || counting.isUnnamed(count) && counting.body(count).isEmpty();
  }

  /**
   * Those who give the troops, for a left-out noun: <i><b>Sweden could contribute</b> up to
   * 800</i>, <i>followed by <b>Ethiopia with</b> 2,500</i>.
   */
  Optional<String> giver(CountPhrase count) {
    SentenceWords words = count.words();
    int before = count.start() - 1;
    if (!count.isElided()) {
      return Optional.empty();
    }
    if (words.lower(before).equals("with")) {
      return actorEndingAt(words, before);
    }
    if (!GIVING.has(words.lower(before))) {
      return Optional.empty();
    }
    return reader.read(words, Math.max(0, count.start() - 10), count.start()).stream()
        .filter(mention -> mention.isCountry() && !mention.isScene(words))
        .reduce((first, last) -> last)
        .map(ForceMention::force);
  }

  /** The force that the count's own words name. */
  Optional<String> inPhrase(CountPhrase count) {
    return ofMentions(count, reader.read(count.words(), count.amount().end(), count.end()));
  }

  /** The force that words which describe the counted name. */
  Optional<String> ofMentions(CountPhrase count, List<ForceMention> mentions) {
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
    // "280 Romanian mercenaries" are Romania's, "20 Afghan insurgents" nobody's
    if (count.isOfIrregulars() && !isOfNation(count)) {
      return bodies.stream().filter(body -> !body.equals(MULTINATIONAL)).findFirst();
    }
    if (countries.size() > 1 && areOneName(mentions)) {
      return Optional.empty();
    }
    boolean joined = !countries.isEmpty() && !bodies.isEmpty() && areJoined(mentions);
    boolean several =
        joined || countries.size() > 1 || bodies.contains(MULTINATIONAL) && !countries.isEmpty();
    if (several) {
      return Optional.of(MULTINATIONAL);
    }
    return countries.stream().findFirst().or(() -> bodies.stream().findFirst());
  }

  /**
   * <i>280 Romanian <b>mercenaries</b></i>, <i>20 Syrian <b>government</b> fighters</i>; not <i>20
   * <b>anti</b>-government Syrian fighters</i>.
   */
  private static boolean isOfNation(CountPhrase count) {
    return OF_NATIONS.has(count.nounWord()) || holds(count, GOVERNMENT) && !holds(count, TURNED);
  }

  private static boolean holds(CountPhrase count, WordList list) {
    return IntStream.range(count.amount().end(), count.end())
        .anyMatch(i -> list.has(count.words().lower(i)));
  }

  /** <i>NATO and U.S. forces</i>: one word between two names. */
  private static boolean areJoined(List<ForceMention> mentions) {
    return standApart(mentions, 1);
  }

  /**
   * <i>Bosnian Serb officers</i>: of neither country, nor of both; not <i>Iranian Revolutionary
   * Guards</i>, which are Iran's twice.
   */
  private static boolean areOneName(List<ForceMention> mentions) {
    return standApart(mentions, 0);
  }

  /** True when so many words part two of the mentions, of two forces. */
  private static boolean standApart(List<ForceMention> mentions, int words) {
    return IntStream.range(1, mentions.size())
        .filter(i -> mentions.get(i - 1).end() + words == mentions.get(i).start())
        .anyMatch(i -> !mentions.get(i - 1).force().equals(mentions.get(i).force()));
  }

  /** <i>three NATO soldiers <b>from Canada</b></i> are Canada's. */
  Optional<String> contingent(CountPhrase count) {
    boolean alliance =
        reader.read(count.words(), count.amount().end(), count.end()).stream()
            .anyMatch(
                mention -> mention.kind() == Kind.BODY || mention.force().equals(MULTINATIONAL));
    boolean from = count.words().lower(count.end()).equals("from");
    return alliance && from ? behind(count) : Optional.empty();
  }

  /**
   * <i>a <b>Kenyan</b> contingent of 900</i>, <i>a <b>Burundian</b> of 1,000</i>; not <i>a Kenyan
   * and Chadian battalion</i>.
   */
  Optional<String> detachment(CountPhrase count) {
    SentenceWords words = count.words();
    int of = count.start() - 1;
    if (!words.lower(of).equals("of")) {
      return Optional.empty();
    }
    int end = DETACHMENTS.has(words.lower(of - 1)) ? of - 1 : of;
    return endingAt(words, end)
        .filter(mention -> mention.kind() == ForceMention.Kind.ADJECTIVE)
        .filter(mention -> ARTICLES.has(words.lower(mention.start() - 1)))
        .map(ForceMention::force);
  }

  /** <i><b>Syria's</b> 14,000 troops</i>. */
  Optional<String> possessor(CountPhrase count) {
    SentenceWords words = count.words();
    int mark = count.start() - 1;
    if (!words.lower(mark).equals("'s") && !words.lower(mark).equals("'")) {
      return Optional.empty();
    }
    return endingAt(words, mark).map(ForceMention::force);
  }

  private Optional<ForceMention> endingAt(SentenceWords words, int end) {
    return reader.read(words, Math.max(0, end - 6), end).stream()
        .filter(mention -> mention.end() == end)
        .findFirst();
  }

  /** Not the Somalia of <i>the mission in Somalia sent 30 soldiers</i>. */
  private Optional<String> actorEndingAt(SentenceWords words, int end) {
    return endingAt(words, end).filter(mention -> !mention.isScene(words)).map(ForceMention::force);
  }

  /** <i>until <b>Syria</b> withdraws <b>its</b> 14,000 troops</i>: the subject of its clause. */
  Optional<String> itsOwn(CountPhrase count) {
    SentenceWords words = count.words();
    int its = count.start() - 1;
    return ITS.has(words.lower(its)) ? subjectBefore(words, its) : Optional.empty();
  }

  /** <i>the <b>U.S.</b> military reported four <b>of its</b> soldiers dead</i>, likewise. */
  Optional<String> partOfItsOwn(CountPhrase count) {
    SentenceWords words = count.words();
    boolean ofIts =
        words.lower(count.amount().end()).equals("of")
            && ITS.has(words.lower(count.amount().end() + 1));
    return ofIts ? subjectBefore(words, count.start()) : Optional.empty();
  }

  private Optional<String> subjectBefore(SentenceWords words, int its) {
    int from = its - 1;
    while (from >= 0
        && from > its - SUBJECT_REACH
        && !CLAUSE_ENDS.contains(words.lower(from - 1))) {
      from--;
    }
    List<ForceMention> subject = reader.read(words, Math.max(0, from), its);
    return subject.size() == 1 ? Optional.of(subject.get(0).force()) : Optional.empty();
  }

  /**
   * <i>Ukraine said that <b>Russia had lost</b> 1,200 soldiers</i>: whoever stands before a verb
   * that one has with one's own.
   */
  Optional<String> subject(CountPhrase count) {
    SentenceWords words = count.words();
    int i = count.start() - 1;
    if (!OWNING.has(words.lower(i)) || count.hasKind(CountedNoun.Kind.IRREGULAR)) {
      return Optional.empty();
    }
    i--;
    while (AUXILIARIES.has(words.lower(i))) {
      i--;
    }
    return actorEndingAt(words, i + 1);
  }

  /** <i>thanked <b>Mongolia for sending</b> 120 troops</i>. */
  Optional<String> thankedFor(CountPhrase count) {
    SentenceWords words = count.words();
    int verb = count.start() - 1;
    boolean giving = words.lower(verb).endsWith("ing") && GIVING.has(words.lower(verb));
    return giving && words.lower(verb - 1).equals("for")
        ? endingAt(words, verb - 1).map(ForceMention::force)
        : Optional.empty();
  }

  /**
   * <i>22 members of the Taliban</i>, <i>two soldiers from Canada</i>, <i>six soldiers from Niger
   * and Nigeria</i>, <i>five members of the banned Jamaat-ul-Ahrar</i>.
   */
  Optional<String> behind(CountPhrase count) {
    SentenceWords words = count.words();
    int link = count.end();
    boolean from = words.lower(link).equals("from");
    boolean isAway = from && (isTakenAway(count) || ForceVetoes.isOwned(count));
    if (!words.lower(link).equals("of") && !from || isAway) {
      return Optional.empty();
    }
    int first = words.lower(link + 1).equals("the") ? link + 2 : link + 1;
    int end = Math.min(words.size(), first + BEHIND_REACH);
    List<ForceMention> next = reader.read(words, first, end);
    if (from && !next.isEmpty() && isWayOut(words, next.get(0))) {
      return Optional.empty();
    }
    return next.isEmpty() || !isDescribed(words, first, next.get(0).start())
        ? Optional.empty()
        : ofMentions(count, listed(words, next));
  }

  /** <i>800 soldiers from <b>Germany to</b> Romania</i>, <i>from <b>Russian captivity</b></i>. */
  private static boolean isWayOut(SentenceWords words, ForceMention mention) {
    return words.lower(mention.end()).equals("to")
        || mention.kind() == Kind.ADJECTIVE
        || words.lower(mention.end()).equals("'s");
  }

  /** <i>Ethiopia <b>withdrew</b> 3,000 troops from Somalia</i>: where from is not whose. */
  private boolean isTakenAway(CountPhrase count) {
    return IntStream.range(Math.max(0, count.start() - WITHDRAWAL_REACH), count.start())
        .mapToObj(i -> STATUS.cueAt(count.words(), i))
        .anyMatch(cue -> cue.filter(each -> each == TroopStatus.WITHDRAWN).isPresent());
  }

  /** True when nothing but adjectives stands between: <i>the <b>banned militant</b> group</i>. */
  private static boolean isDescribed(SentenceWords words, int from, int to) {
    return to - from <= 3
        && IntStream.range(from, to)
            .allMatch(
                i ->
                    words.isWord(i)
                        && !words.isCapitalised(i)
                        && words.nameAt(i).isEmpty()
                        && !words.lower(i).equals("of")
                        && !words.lower(i).equals("in"));
  }

  /** The first of the mentions and those that are listed with it: <i>Niger, Chad and Mali</i>. */
  private static List<ForceMention> listed(SentenceWords words, List<ForceMention> mentions) {
    int last = 0;
    while (last + 1 < mentions.size()
        && isList(words, mentions.get(last).end(), mentions.get(last + 1).start())) {
      last++;
    }
    return mentions.subList(0, last + 1);
  }

  private static boolean isList(SentenceWords words, int from, int to) {
    return from < to
        && IntStream.range(from, to)
            .allMatch(i -> Set.of(",", "and", "the").contains(words.lower(i)));
  }

  /** <i>at least 20 fighters <b>of the group</b></i>: the last one named. */
  Optional<String> groupBehind(CountContext context) {
    CountPhrase count = context.count();
    SentenceWords words = count.words();
    boolean ofGroup =
        words.lower(count.end()).equals("of")
            && words.lower(count.end() + 1).equals("the")
            && GROUP_NOUNS.has(words.lower(count.end() + 2));
    return ofGroup
        ? lastGroup(words, count.start())
            .or(() -> context.previous().flatMap(before -> lastGroup(before, before.size())))
        : Optional.empty();
  }

  private Optional<String> lastGroup(SentenceWords words, int end) {
    return reader.read(words, 0, end).stream()
        .filter(mention -> mention.kind() == Kind.GROUP)
        .reduce((first, last) -> last)
        .map(ForceMention::force);
  }

  /**
   * <i>two Marines</i> with a capital are the United States'; not where the sentence speaks of
   * other marines (<i>Royal Marines</i>).
   */
  static Optional<String> marines(CountContext context) {
    CountPhrase count = context.count();
    SentenceWords words = count.words();
    boolean marines = count.nounWord().startsWith("marine") && words.isCapitalised(count.head());
    boolean others =
        othersHaveMarines(words)
            || context.previous().filter(ForceWords::othersHaveMarines).isPresent();
    return marines && !others ? Optional.of(UNITED_STATES) : Optional.empty();
  }

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
}
