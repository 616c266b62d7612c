package org.ingest.troops.claim;

import java.util.Optional;
import org.ingest.lexicon.Countries;
import org.ingest.names.NameSpan;
import org.ingest.names.NameType;
import org.ingest.text.Span;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * Reads who speaks off the words before a verb or behind <i>according to</i>: <i>a spokesman for
 * the army</i>, <i>Ukrainian estimates</i>; not <i>he</i>, nor <i>Monday</i>.
 */
final class SpeakerReader {
  private static final int LONGEST = 16;
  private static final WordList ENDS = WordList.of("ends a speaker before a verb");
  private static final WordList SKIPPED_LEFT = WordList.of("between speaker and verb");
  private static final WordList NOUNS_IN_LY = WordList.of("nouns in ly");
  private static final WordList OPENERS = WordList.of("sentence openers");
  private static final WordList PRONOUNS = WordList.of("pronouns of speakers");
  private static final WordList VERBS = WordList.of("verbs of a clause");
  private static final WordList PREPOSITIONS = WordList.of("opens an adverbial");
  private static final WordList STOPS_RIGHT = WordList.of("ends a speaker behind according to");
  private static final WordList PERSONS = WordList.of("persons without a name");

  /** The speaker whose verb stands at {@code verb}; nobody who <i>refused to say</i>. */
  Optional<Span> before(SentenceWords words, int verb) {
    if (words.lower(verb - 1).equals("to")) {
      return Optional.empty();
    }
    int end = endBefore(words, verb);
    int start = startBefore(words, end);
    start = behindOpeners(words, start, end);
    start = withNameBefore(words, start);
    return isSpeaker(words, start, end) ? Optional.of(words.span(start, end)) : Optional.empty();
  }

  /** The speaker told after a verb that follows a mark: <i>are missing," said an aide</i>. */
  Optional<Span> told(SentenceWords words, int verb) {
    return isAfterMark(words, verb) ? from(words, verb + 1) : Optional.empty();
  }

  /** True where a comma, quotation mark or the like stands before a word. */
  static boolean isAfterMark(SentenceWords words, int i) {
    String before = words.word(i - 1);
    return !before.isEmpty() && !Character.isLetterOrDigit(before.charAt(0));
  }

  /** True when a pronoun speaks: <i>he said</i>. */
  boolean isPronounBefore(SentenceWords words, int verb) {
    int end = endBefore(words, verb);
    return PERSONS.has(words.lower(end - 1));
  }

  /** The speaker that begins at {@code start}, behind <i>according to</i>. */
  Optional<Span> from(SentenceWords words, int start) {
    int end = start;
    while (end < words.size() && end - start < LONGEST && goesOnRight(words, end, start)) {
      end++;
    }
    end = endBefore(words, end);
    return isSpeaker(words, start, end) ? Optional.of(words.span(start, end)) : Optional.empty();
  }

  private static boolean goesOnRight(SentenceWords words, int i, int start) {
    return words.nameAt(i).isPresent()
        || !STOPS_RIGHT.has(words.lower(i))
        || i == start && words.lower(i).equals("\"");
  }

  private static int endBefore(SentenceWords words, int verb) {
    int end = verb;
    while (end > 0 && isSkipped(words, end - 1)) {
      end--;
    }
    return end;
  }

  private static boolean isSkipped(SentenceWords words, int i) {
    boolean adverb = words.word(i).endsWith("ly") && !NOUNS_IN_LY.has(words.word(i));
    return SKIPPED_LEFT.has(words.lower(i))
        || isDate(words, i)
        || adverb && !words.isCapitalised(i);
  }

  private static boolean isDate(SentenceWords words, int i) {
    return words.nameAt(i).filter(name -> name.type() == NameType.DATE).isPresent();
  }

  private static int startBefore(SentenceWords words, int end) {
    int start = end;
    while (start > 0 && !endsAt(words, start - 1)) {
      start--;
    }
    return start;
  }

  private static boolean endsAt(SentenceWords words, int i) {
    if (words.nameAt(i).filter(name -> name.type() != NameType.DATE).isPresent()) {
      return false;
    }
    String word = words.lower(i);
    boolean isDateline = word.equals("-") && !words.isGluedToPrevious(i);
    return ENDS.has(word) || isDateline || word.equals("and") && hasVerbBefore(words, i);
  }

  /** True when the words up to here hold a verb, so that <i>and</i> joins two clauses. */
  private static boolean hasVerbBefore(SentenceWords words, int and) {
    for (int i = and - 1; i >= 0 && i > and - LONGEST && !words.lower(i).equals(","); i--) {
      if (VERBS.has(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Leaves out <i>Meanwhile</i> and <i>On Friday</i> at the beginning. */
  private static int behindOpeners(SentenceWords words, int from, int end) {
    int start = from;
    while (start < end && OPENERS.has(words.lower(start))) {
      start++;
    }
    if (start < end && PREPOSITIONS.has(words.lower(start))) {
      int name = start + 1;
      while (name < end && words.nameAt(name).isEmpty() && name < start + 4) {
        name++;
      }
      Optional<NameSpan> adverbial = words.nameAt(name);
      if (name < end && adverbial.isPresent()) {
        return Math.min(end, words.endOfNameAt(name));
      }
    }
    while (start < end && isDate(words, start)) {
      start++;
    }
    return start;
  }

  /** <i>Ivan Velder<b>, a spokesman for the army</b></i>, said: the name belongs to it. */
  private static int withNameBefore(SentenceWords words, int start) {
    boolean apposition =
        words.lower(start - 1).equals(",")
            && words.nameAt(start - 2).filter(name -> name.type() == NameType.PERSON).isPresent();
    return apposition ? words.firstFrom(words.nameAt(start - 2).get().span().start()) : start;
  }

  private static boolean isSpeaker(SentenceWords words, int start, int end) {
    if (start < 0 || start >= end || end - start > LONGEST || PRONOUNS.has(words.lower(start))) {
      return false;
    }
    if (Character.isDigit(words.word(end - 1).charAt(0))
        || !words.isWord(end - 1) && !words.word(end - 1).equals("'s")) {
      return false;
    }
    boolean bareAdjective =
        end - start == 1
            && Countries.all().ofAdjective(words.word(start)).isPresent()
            && Countries.all().named(words.word(start)).isEmpty();
    for (int i = start; i < end; i++) {
      if (VERBS.has(words.lower(i)) && words.nameAt(i).isEmpty()) {
        return false;
      }
    }
    return !bareAdjective && !PREPOSITIONS.has(words.lower(start));
  }
}
