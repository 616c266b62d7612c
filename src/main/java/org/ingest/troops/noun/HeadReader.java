package org.ingest.troops.noun;

import java.util.Optional;
import org.ingest.lexicon.Countries;
import org.ingest.names.NameSpan;
import org.ingest.names.NameType;
import org.ingest.troops.amount.Amount;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * Reads from an amount to the noun that it counts: <i>two <b>suspected Taliban fighters</b></i>.
 *
 * <p>Adjectives need not be known; what ends the search is a function word, a verb of the list, a
 * mark, or a noun that is not of the table: <i>two army vehicles</i> counts no people.
 */
final class HeadReader {
  private static final int LONGEST = 12;
  private static final WordList QUOTES = WordList.of("quotation marks");
  private static final WordList DASHES = WordList.of("dashes and slashes");
  private static final WordList MODIFYING = WordList.of("plural modifiers");
  private static final WordList ADJECTIVAL = WordList.of("nouns and adjectives");
  private static final WordList AFTER_THE_NOUN = WordList.of("participles behind a noun");
  private static final WordList SIDES = WordList.of("sides");
  private static final WordList MEASURES = WordList.of("measures");
  private static final WordList STOPS = WordList.of("ends a noun phrase");

  private final NounTable nouns = NounTable.all();

  /** The index of the counted noun; -1 when there is none. */
  int from(SentenceWords words, int start, Amount amount, boolean partitive) {
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
      boolean other = name.get().type() == NameType.PERSON || name.get().type() == NameType.DATE;
      return !other || isMilitaryPlural(word);
    }
    if (word.equals("'s") || word.equals("'")) {
      return i > start
          && (words.nameAt(i - 1).isPresent() || words.isWord(i - 1))
          && !(word.equals("'") && isOtherPlural(words, i - 1, start));
    }
    if (word.equals("and") || word.equals("or") || word.equals(",") || word.equals("&")) {
      return i > start && isSide(words, i - 1) && isSide(words, i + 1);
    }
    if (DASHES.has(word)) {
      return words.isGluedToPrevious(i) || words.isGluedToPrevious(i + 1);
    }
    if (QUOTES.has(word)) {
      return true;
    }
    if (word.equals("(") || word.equals(")")) {
      return isAbbreviationInBrackets(words, word.equals("(") ? i : i - 2);
    }
    return words.isWord(i) && (!STOPS.has(word) || isCompound(words, i)) && !isOtherHead(words, i)
        || Character.isDigit(word.charAt(0)) && isOrdinal(word);
  }

  /** The countries of <i>the three countries' troops</i>: they are what is counted. */
  private static boolean isOtherPlural(SentenceWords words, int i, int start) {
    return i == start && words.nameAt(i).isEmpty() && words.lower(i).endsWith("s");
  }

  /** <i>two <b>newly arrived</b> peacekeepers</i>, <i>36 <b>most-wanted</b> militants</i>. */
  private static boolean isCompound(SentenceWords words, int i) {
    return words.lower(i - 1).equals("newly")
        || words.lower(i - 1).equals("recently")
        || DASHES.has(words.lower(i + 1)) && words.isGluedToPrevious(i + 1);
  }

  /** The operations of <i>four <b>operations</b> targeting Taliban leaders</i>: counted itself. */
  private boolean isOtherHead(SentenceWords words, int i) {
    String word = words.lower(i);
    String next = words.lower(i + 1);
    boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    return plural
        && !MODIFYING.has(word)
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

  static boolean isNational(SentenceWords words, int i) {
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

  /** <i>Estonian <b>and</b> Allied troops</i>, <i>regime <b>and</b> rebel fighters</i>. */
  private static boolean isSide(SentenceWords words, int i) {
    return SIDES.has(words.lower(i)) || isNational(words, i);
  }

  private boolean isMilitaryPlural(String word) {
    return nouns.of(word).filter(noun -> noun.plural() && noun.isMilitary()).isPresent();
  }

  private boolean isHead(SentenceWords words, int i, Amount amount, boolean partitive) {
    Optional<CountedNoun> noun = nouns.of(words.lower(i));
    if (noun.isEmpty()) {
      return isGroupAsNoun(words, i, amount);
    }
    if (words.lower(i).equals("helmets") && !words.lower(i - 1).equals("blue")) {
      return false;
    }
    boolean agrees = noun.get().plural() || amount.isOne() && !partitive;
    return agrees && !isInsideName(words, i) && !isModifier(words, i, noun.get());
  }

  private static boolean isInsideName(SentenceWords words, int i) {
    return words.nameAt(i).isPresent()
        && words.endOfNameAt(i) > i + 1
        && words.nameAt(i).get().type() != NameType.PERSON;
  }

  /** True for a noun that only describes the next: <i>rebel</i> of <i>two rebel fighters</i>. */
  private boolean isModifier(SentenceWords words, int i, CountedNoun noun) {
    String next = words.lower(i + 1);
    if (DASHES.has(next) && words.isGluedToPrevious(i + 1)) {
      return true;
    }
    if (next.equals("'s") || next.equals("'") && words.isGluedToPrevious(i + 1)) {
      return true;
    }
    if (ADJECTIVAL.has(words.lower(i)) && !Elision.isBare(words, i + 1)) {
      return true;
    }
    boolean nounFollows = nouns.of(next).isPresent() && !AFTER_THE_NOUN.has(next);
    if (noun.plural()) {
      return MODIFYING.has(words.lower(i)) && (nounFollows || leadsToPlural(words, i + 1))
          || isFollowedByThing(next)
          // "21 infantry fighting vehicles"
          || next.endsWith("ing") && isFollowedByThing(words.lower(i + 2));
    }
    return nounFollows || isFollowedByThing(next) || isOfOther(words, i);
  }

  /** <i>two Taliban <b>district commanders</b></i>, <i>two Taliban <b>bomb cell members</b></i>. */
  private boolean leadsToPlural(SentenceWords words, int from) {
    for (int i = from; i < from + 4 && words.isWord(i) && !STOPS.has(words.lower(i)); i++) {
      if (nouns.of(words.lower(i)).filter(CountedNoun::plural).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** <i>one <b>other</b> suspected insurgent</i>; not <i>one other was wounded</i>. */
  private boolean isOfOther(SentenceWords words, int i) {
    return words.lower(i).equals("other")
        && !Elision.isEndOfPhrase(words, i + 1)
        && !Elision.VERBS.has(words.lower(i + 1));
  }

  /** <i>two militant camps</i>, <i>one militant group</i>. */
  private static boolean isFollowedByThing(String next) {
    return THINGS.has(next);
  }

  private static final WordList THINGS = WordList.of("described things");

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
    return group && !amount.isOne() && !joined && Elision.isEndOfPhrase(words, i + 1);
  }
}
