package org.ingest.nlp;

import java.util.Set;

/**
 * Tells whether a full stop with a space and a capital or a number after it ends its sentence, by
 * the word before it. <i>left the U.S. | The army</i>, but <i>the U.S. Army</i>; <i>on June 4. |
 * The</i>, but <i>No. 4</i> and <i>1. The</i>.
 */
final class FullStopRules {
  private static final Set<String> OPENERS = StopWords.of("opener");
  private static final Set<String> NOUN_OPENERS = StopWords.of("noun opener");
  private static final Set<String> PLAIN_OPENERS = StopWords.of("plain opener");
  private static final Set<String> TITLES = StopWords.of("title");
  private static final Set<String> MONTHS = StopWords.of("month");
  private static final Set<String> WEEKDAYS = StopWords.of("weekday");
  private static final Set<String> REFERENCES = StopWords.of("reference");
  private static final Set<String> STATES = StopWords.of("state");
  private static final Set<String> NEVER_END = StopWords.of("never ends");
  private static final Set<String> CLASSES = StopWords.of("class");
  private static final Set<String> BEFORE_I = StopWords.of("before i");
  private static final Set<String> ALL_ABBREVIATIONS = Set.of("etc", "al");

  /** A capitalised word of more letters is hardly ever an abbreviation. */
  private static final int LONGEST_ABBREVIATION = 4;

  /** Words of these groups end a sentence only where a word follows that opens one. */
  private static final Set<String> BEFORE_OPENERS = beforeOpeners();

  private FullStopRules() {}

  private static Set<String> beforeOpeners() {
    Set<String> words = new java.util.HashSet<>();
    for (String group : new String[] {"street", "company", "unit"}) {
      words.addAll(StopWords.of(group));
    }
    return Set.copyOf(words);
  }

  static Verdict judge(Mark mark) {
    String word = mark.word();
    if (word.isEmpty()) {
      return Verdict.ENDS;
    }
    boolean number = Character.isDigit(mark.first());
    if (Character.isDigit(word.charAt(0))) {
      return mark.isFirstWord() ? Verdict.GOES_ON : Verdict.ENDS;
    }
    if (isInitials(word)) {
      return number ? Verdict.GOES_ON : InitialsRules.judge(mark, Mark.lower(word));
    }
    if (word.codePointCount(0, word.length()) == 1) {
      return number ? Verdict.GOES_ON : letter(mark, word.charAt(0));
    }
    return number ? beforeNumber(mark, word) : beforeCapital(mark, word);
  }

  /** Letters with a full stop between any two: <i>U.S</i>, <i>p.m</i>, <i>Ph.D</i>. */
  private static boolean isInitials(String word) {
    int dot = word.indexOf('.');
    if (dot < 1 || dot > 2 || word.length() - dot > 8) {
      return false;
    }
    for (int at = dot; at < word.length(); at += 2) {
      if (word.charAt(at) != '.' || at + 1 >= word.length()) {
        return false;
      }
      if (!Character.isLetter(word.charAt(at + 1))) {
        return false;
      }
    }
    return true;
  }

  /** <i>you and I. | Did</i>, <i>Company B. | They</i>; not <i>Orlo B. Vance</i>. */
  private static Verdict letter(Mark mark, char letter) {
    String before = mark.wordBefore();
    if (letter == 'I' && BEFORE_I.contains(before) || CLASSES.contains(Mark.lower(before))) {
      return Verdict.ENDS;
    }
    boolean opens = PLAIN_OPENERS.contains(Mark.lower(mark.nextWord()));
    return opens && !before.isEmpty() ? Verdict.ENDS : Verdict.GOES_ON;
  }

  private static Verdict beforeNumber(Mark mark, String word) {
    String lower = Mark.lower(word);
    boolean capital = Character.isUpperCase(word.charAt(0));
    boolean abbreviation =
        REFERENCES.contains(lower)
            || word.endsWith("°")
            || lower.equals("no")
            || capital && isNamed(lower);
    if (abbreviation) {
      return Verdict.GOES_ON;
    }
    return capital && word.length() <= LONGEST_ABBREVIATION && !isCapitals(word)
        ? Verdict.UNSURE
        : Verdict.ENDS;
  }

  private static boolean isNamed(String lower) {
    return TITLES.contains(lower)
        || MONTHS.contains(lower)
        || WEEKDAYS.contains(lower)
        || BEFORE_OPENERS.contains(lower);
  }

  private static Verdict beforeCapital(Mark mark, String word) {
    String lower = Mark.lower(word);
    String next = Mark.lower(mark.nextWord());
    boolean opens = OPENERS.contains(next) || NOUN_OPENERS.contains(next);
    boolean capital = Character.isUpperCase(word.charAt(0));
    if (!capital) {
      boolean refers = REFERENCES.contains(lower) && lower.length() <= 2 || lower.equals("vs");
      boolean named = BEFORE_OPENERS.contains(lower) && lower.length() <= 3;
      return (refers || named) && !opens ? Verdict.GOES_ON : Verdict.ENDS;
    }
    if (TITLES.contains(lower) || word.endsWith("°")) {
      return Verdict.GOES_ON;
    }
    if (opens) {
      return Verdict.ENDS;
    }
    return beforeName(mark, word, lower);
  }

  private static Verdict beforeName(Mark mark, String word, String lower) {
    if (BEFORE_OPENERS.contains(lower) || REFERENCES.contains(lower)) {
      return Verdict.GOES_ON;
    }
    if (STATES.contains(lower) && mark.wordBefore().endsWith(",")) {
      return InitialsRules.sentenceFollows(mark) ? Verdict.ENDS : Verdict.GOES_ON;
    }
    if (WEEKDAYS.contains(lower)) {
      return isMonth(mark.nextWord()) ? Verdict.GOES_ON : Verdict.ENDS;
    }
    boolean plain =
        isCapitals(word)
            || word.length() > LONGEST_ABBREVIATION
            || MONTHS.contains(lower)
            || ALL_ABBREVIATIONS.contains(lower);
    return plain ? Verdict.ENDS : Verdict.UNSURE;
  }

  private static boolean isMonth(String word) {
    String lower = Mark.lower(word);
    return lower.length() >= 3 && MONTHS.contains(lower.substring(0, 3));
  }

  /** <i>NATO</i>; what stands for a word in capitals, as <i>GEN</i>, is known by now. */
  private static boolean isCapitals(String word) {
    return word.chars().allMatch(Character::isUpperCase);
  }

  /** True for what a dash may follow in a dateline: <i>FORT DRUM, N.Y. — Three</i>. */
  static boolean isAbbreviation(String word) {
    String lower = Mark.lower(word);
    return isInitials(word) || STATES.contains(lower) || isNamed(lower);
  }

  /** True unless a full stop right after the word may be an abbreviation's. */
  static boolean isPlainWord(String word) {
    String lower = Mark.lower(word);
    boolean abbreviation =
        isNamed(lower) || REFERENCES.contains(lower) || NEVER_END.contains(lower);
    return word.length() >= 2
        && !abbreviation
        && word.chars().allMatch(Character::isLetter)
        && (Character.isLowerCase(word.charAt(0)) || word.length() >= LONGEST_ABBREVIATION);
  }
}
