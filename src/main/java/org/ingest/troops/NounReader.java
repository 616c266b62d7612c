package org.ingest.troops;

import java.util.Optional;
import java.util.Set;
import org.ingest.lexicon.Countries;
import org.ingest.lexicon.NumberWords;
import org.ingest.names.NameSpan;
import org.ingest.names.NameType;

/**
 * Reads from an amount to the noun that it counts: <i>two <b>suspected Taliban fighters</b></i>,
 * <i>three <b>of its troops</b></i>, <i>dozens <b>of soldiers</b></i>.
 *
 * <p>Adjectives need not be known; what ends the search is a function word, a verb of the list, a
 * mark, or a noun that is not of the table: <i>two army vehicles</i> counts no people.
 */
final class NounReader {
  private static final int LONGEST = 12;
  private static final Set<String> QUOTES =
      Set.of("\"", "“", "”", "'", "‘", "’", "''", "``", "[", "]");
  private static final Set<String> DASHES = Set.of("-", "–", "/");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "its", "their", "his", "her", "our", "these", "those", "my", "your", "some",
          "such", "all", "a", "an");
  private static final Set<String> PRONOUNS =
      Set.of("them", "whom", "which", "us", "these", "those");

  /**
   * Plural nouns that may stand before another: <i>crew members</i>, <i>special forces troops</i>.
   */
  private static final Set<String> MODIFYING =
      Set.of(
          "crew",
          "forces",
          "guards",
          "taliban",
          "taleban",
          "infantry",
          "aircrew",
          "dead",
          "wounded",
          "peshmerga",
          "marines",
          "mujahideen",
          "mujahedin",
          "janjaweed",
          "rangers");

  private static final Set<String> AFTER_THE_NOUN = Set.of("dead", "wounded");

  private static final Set<String> ROUNDING = Set.of("odd", "some", "something");
  private static final WordList MEASURES = WordList.read("measures.txt");

  private final NounTable nouns = NounTable.all();
  private final WordList stops = WordList.read("stop-words.txt");

  /** The count whose amount it is, if what it counts is in the table or left out. */
  Optional<CountPhrase> read(SentenceWords words, Amount amount) {
    int from = amount.end();
    boolean compound = DASHES.contains(words.lower(from)) && words.isGluedToPrevious(from);
    if (compound && !ROUNDING.contains(words.lower(from + 1))) {
      // "a 400-page report", "three-star generals"; not "40-odd soldiers"
      return Optional.empty();
    }
    if (QUOTES.contains(words.lower(from)) && words.lower(from + 1).equals("of")) {
      from++;
    }
    boolean partitive = words.lower(from).equals("of");
    if (partitive) {
      if (isCounted(words, from + 1)) {
        return Optional.of(elided(words, amount));
      }
      if (PRONOUNS.contains(words.lower(from + 1)) && !leadsToNoun(words, from + 1)) {
        return Optional.of(elided(words, amount));
      }
      from = behindDeterminers(words, from + 1);
    }
    int head = headFrom(words, from, amount, partitive);
    if (head >= 0) {
      return Optional.of(phrase(words, amount, head));
    }
    Optional<CountPhrase> shared = shared(words, amount);
    if (shared.isPresent()) {
      return shared;
    }
    // "one of the attack cells" counts no one
    return !partitive && isBare(words, amount)
        ? Optional.of(elided(words, amount))
        : Optional.empty();
  }

  /** <i><b>Six American</b> and two Afghan soldiers</i>: the noun is the next count's. */
  private Optional<CountPhrase> shared(SentenceWords words, Amount amount) {
    int end = amount.end();
    while (end < amount.end() + 3 && isNational(words, end)) {
      end++;
    }
    boolean joined = words.lower(end).equals("and") || words.lower(end).equals(",");
    boolean counted = NumberWords.of(words.word(end + 1)).isPresent();
    if (end == amount.end() || !joined || !counted) {
      return Optional.empty();
    }
    Amount next = Amount.exact(end + 1, end + 2, 2);
    int head = headFrom(words, end + 2, next, false);
    if (head < 0) {
      head = headFrom(words, end + 2, Amount.exact(end + 1, end + 2, 1), false);
    }
    return head < 0
        ? Optional.empty()
        : Optional.of(new CountPhrase(words, amount, end, head, nouns.of(words.lower(head))));
  }

  private boolean leadsToNoun(SentenceWords words, int pronoun) {
    return nouns.of(words.lower(pronoun + 1)).isPresent();
  }

  /** <i>700 of Ukraine's 1,600 troops</i>, <i>one of three soldiers</i>: two counts. */
  private boolean isCounted(SentenceWords words, int start) {
    for (int i = start; i < start + 5; i++) {
      // the year of "thousands of fighters in 2006" counts nobody
      boolean named = nouns.of(words.lower(i)).filter(CountedNoun::plural).isPresent();
      if (named || DETERMINERS.contains(words.lower(i))) {
        return false;
      }
      if (NumberWords.of(words.word(i)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static int behindDeterminers(SentenceWords words, int start) {
    int i = start;
    while (DETERMINERS.contains(words.lower(i))) {
      i++;
    }
    boolean counted = i > start && NumberWords.of(words.word(i)).isPresent();
    return counted ? i + 1 : i;
  }

  private static CountPhrase elided(SentenceWords words, Amount amount) {
    return new CountPhrase(words, amount, amount.end(), -1, Optional.empty());
  }

  private CountPhrase phrase(SentenceWords words, Amount amount, int head) {
    boolean ofWar = words.lower(head + 1).equals("of") && words.lower(head + 2).equals("war");
    if (ofWar) {
      return new CountPhrase(words, amount, head + 3, head, nouns.of("pows"));
    }
    int end = behindCoordination(words, head);
    return new CountPhrase(words, amount, end, head, nouns.of(words.lower(head)));
  }

  /** <i>24 rebels <b>and jihadis</b></i>, not <i>24 rebels</i> and 3 soldiers. */
  private int behindCoordination(SentenceWords words, int head) {
    boolean joined =
        words.lower(head + 1).equals("and")
            && isMilitaryPlural(words, head)
            && isMilitaryPlural(words, head + 2);
    return joined ? head + 3 : head + 1;
  }

  private boolean isMilitaryPlural(SentenceWords words, int index) {
    return nouns
        .of(words.lower(index))
        .filter(noun -> noun.plural() && noun.isMilitary())
        .isPresent();
  }

  /** The index of the counted noun; -1 when there is none. */
  private int headFrom(SentenceWords words, int start, Amount amount, boolean partitive) {
    int i = start;
    while (i < start + LONGEST && goesOn(words, i, start)) {
      if (isHead(words, i, amount, partitive)) {
        return i;
      }
      i++;
    }
    return -1;
  }

  private boolean goesOn(SentenceWords words, int i, int start) {
    String word = words.lower(i);
    if (word.isEmpty() || MEASURES.has(word)) {
      return false;
    }
    Optional<NameSpan> name = words.nameAt(i);
    if (name.isPresent()) {
      return name.get().type() != NameType.PERSON && name.get().type() != NameType.DATE;
    }
    if (word.equals("'s") || word.equals("'")) {
      return i > start && (words.nameAt(i - 1).isPresent() || words.isWord(i - 1));
    }
    if (word.equals("and") || word.equals("or") || word.equals(",") || word.equals("&")) {
      return i > start && isNational(words, i - 1) && isNational(words, i + 1);
    }
    if (QUOTES.contains(word) || DASHES.contains(word)) {
      return true;
    }
    if (word.equals("(") || word.equals(")")) {
      return isAbbreviationInBrackets(words, word.equals("(") ? i : i - 2);
    }
    return words.isWord(i) && (!stops.has(word) || isCompound(words, i)) && !isOtherHead(words, i)
        || Character.isDigit(word.charAt(0)) && isOrdinal(word);
  }

  /** <i>two <b>newly arrived</b> peacekeepers</i>, <i>36 <b>most-wanted</b> militants</i>. */
  private static boolean isCompound(SentenceWords words, int i) {
    return words.lower(i - 1).equals("newly")
        || words.lower(i - 1).equals("recently")
        || DASHES.contains(words.lower(i + 1)) && words.isGluedToPrevious(i + 1);
  }

  /** The operations of <i>four <b>operations</b> targeting Taliban leaders</i>: counted itself. */
  private boolean isOtherHead(SentenceWords words, int i) {
    String word = words.lower(i);
    String next = words.lower(i + 1);
    boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    return plural
        && !MODIFYING.contains(word)
        && nouns.of(word).isEmpty()
        && (next.endsWith("ing") || next.endsWith("ed"));
  }

  /** <i>(PKK)</i> behind the name that it is short for. */
  private static boolean isAbbreviationInBrackets(SentenceWords words, int open) {
    return words.lower(open).equals("(")
        && words.lower(open + 2).equals(")")
        && words.nameAt(open - 1).isPresent();
  }

  private static boolean isOrdinal(String word) {
    return word.endsWith("th") || word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd");
  }

  private static boolean isNational(SentenceWords words, int i) {
    String word = words.word(i);
    Countries countries = Countries.all();
    return countries.ofAdjective(word).isPresent()
        || countries.named(word).isPresent()
        || word.equals("coalition")
        || word.equals("NATO")
        || words.nameAt(i).filter(name -> name.type().isUnit()).isPresent()
        // "South Korean"
        || countries.ofAdjective(words.word(i - 1) + " " + word).isPresent()
        || countries.ofAdjective(word + " " + words.word(i + 1)).isPresent();
  }

  private boolean isHead(SentenceWords words, int i, Amount amount, boolean partitive) {
    Optional<CountedNoun> noun = nouns.of(words.lower(i));
    if (noun.isEmpty()) {
      return isGroupAsNoun(words, i, amount);
    }
    boolean agrees = noun.get().plural() || amount.isOne() && !partitive;
    return agrees && !isInsideName(words, i) && !isModifier(words, i, noun.get());
  }

  private static boolean isInsideName(SentenceWords words, int i) {
    return words.nameAt(i).isPresent() && words.endOfNameAt(i) > i + 1;
  }

  /** True for a noun that only describes the next: <i>rebel</i> of <i>two rebel fighters</i>. */
  private boolean isModifier(SentenceWords words, int i, CountedNoun noun) {
    String next = words.lower(i + 1);
    if (DASHES.contains(next) && words.isGluedToPrevious(i + 1)) {
      return true;
    }
    if (next.equals("'s") || next.equals("'") && words.isGluedToPrevious(i + 1)) {
      return true;
    }
    boolean nounFollows = nouns.of(next).isPresent() && !AFTER_THE_NOUN.contains(next);
    if (noun.plural()) {
      return MODIFYING.contains(words.lower(i)) && (nounFollows || leadsToPlural(words, i + 1))
          || isFollowedByThing(next)
          // "21 infantry fighting vehicles"
          || next.endsWith("ing") && isFollowedByThing(words.lower(i + 2));
    }
    return nounFollows || isFollowedByThing(next) || isOfOther(words, i);
  }

  /** <i>two Taliban <b>district commanders</b></i>, <i>two Taliban <b>bomb cell members</b></i>. */
  private boolean leadsToPlural(SentenceWords words, int from) {
    for (int i = from; i < from + 4 && words.isWord(i) && !stops.has(words.lower(i)); i++) {
      if (nouns.of(words.lower(i)).filter(CountedNoun::plural).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** <i>one <b>other</b> suspected insurgent</i>; not <i>one other was wounded</i>. */
  private boolean isOfOther(SentenceWords words, int i) {
    return words.lower(i).equals("other")
        && !isEndOfPhrase(words, i + 1)
        && !ELISION_VERBS.has(words.lower(i + 1));
  }

  /** <i>two soldiers deaths</i>, <i>one militant group</i>. */
  private static boolean isFollowedByThing(String next) {
    return THINGS.has(next);
  }

  private static final WordList THINGS = WordList.read("thing-words.txt");

  /** <i>20 Taliban</i> were killed; not <i>20 Taliban</i> positions. */
  private boolean isGroupAsNoun(SentenceWords words, int i, Amount amount) {
    boolean group =
        words
            .nameAt(i)
            .filter(name -> name.type() == NameType.ARMED_GROUP)
            .filter(name -> words.endOfNameAt(i) == i + 1)
            .filter(name -> words.firstFrom(name.span().start()) == i)
            .isPresent();
    if (words.lower(i + 1).equals(")")) {
      return false;
    }
    if (words.lower(i + 1).endsWith("ing") && isFollowedByThing(words.lower(i + 2))) {
      // "two ISIL fighting positions"
      return false;
    }
    boolean joined = isNational(words, i + 2) && !words.lower(i + 1).equals(",");
    return group && !amount.isOne() && !joined && isEndOfPhrase(words, i + 1);
  }

  /** True where no noun can follow any more. */
  private boolean isEndOfPhrase(SentenceWords words, int i) {
    String next = words.lower(i);
    return next.isEmpty()
        || stops.has(next) && words.nameAt(i).isEmpty()
        || !words.isWord(i)
            && !DASHES.contains(next)
            && !QUOTES.contains(next)
            && !next.startsWith("'");
  }

  private static final WordList ELISION_VERBS = WordList.read("fate-verbs.txt");

  /** True when what follows the amount cannot be a noun: <i>12 were</i>, <i>30 wounded.</i> */
  private boolean isBare(SentenceWords words, Amount amount) {
    int end = amount.end();
    if (ELISION_VERBS.has(words.lower(end)) && words.nameAt(end).isEmpty()) {
      return isEndOfPhrase(words, end + 1)
          || words.isCapitalised(end + 1)
          || words.lower(end + 1).endsWith("ly");
    }
    return isEndOfPhrase(words, end);
  }
}
