package org.ingest.nlp;

import java.util.Set;

/**
 * Tells whether a mark ends its sentence, by what stands after it: nothing but a capital
 * (<i>town.The army</i>), a lower-case word, a quotation's speaker, or another sentence.
 */
final class MarkRules {
  private static final Set<String> OPENERS = StopWords.of("opener");
  private static final Set<String> FILE_ENDINGS = StopWords.of("file ending");
  private static final Set<String> NAMES_WITH_MARK = StopWords.of("name with mark");
  private static final Set<String> SPEECH = StopWords.of("speech");
  private static final Set<String> PARTICLES = StopWords.of("particle");

  private MarkRules() {}

  static Verdict judge(Mark mark) {
    int first = mark.first();
    if (!mark.isFollowedBySpace()) {
      return beginsWithoutSpace(mark) ? Verdict.ENDS : Verdict.GOES_ON;
    }
    if (Bullets.isBullet(mark.text().charAt(mark.next()))) {
      return Verdict.ENDS;
    }
    if (Character.isLowerCase(first)) {
      return isNameInLowerCase(mark) ? Verdict.ENDS : Verdict.GOES_ON;
    }
    if (!Character.isLetterOrDigit(first)) {
      return FullStopRules.isAbbreviation(mark.word()) ? Verdict.GOES_ON : Verdict.UNSURE;
    }
    if (mark.isFullStop()) {
      return FullStopRules.judge(mark);
    }
    return mark.isEllipsis() ? ellipsis(mark) : question(mark);
  }

  private static Verdict question(Mark mark) {
    boolean name = NAMES_WITH_MARK.contains(Mark.lower(mark.word()));
    return name || mark.closesQuote() && isSpokenBy(mark) ? Verdict.GOES_ON : Verdict.ENDS;
  }

  /** <i>"Where are they?" Orlo Vance asked</i>. */
  private static boolean isSpokenBy(Mark mark) {
    int second = mark.behindWord(mark.nextLetter());
    return !OPENERS.contains(Mark.lower(mark.nextWord()))
        && (SPEECH.contains(mark.wordAt(second))
            || SPEECH.contains(mark.wordAt(mark.behindWord(second))));
  }

  /** <i>that.... | She left</i>; not <i>ready ... I mean</i>, <i>"Roe [...] Vance"</i>. */
  private static Verdict ellipsis(Mark mark) {
    boolean inBrackets = mark.end() > mark.behind() && mark.text().charAt(mark.behind()) == ']';
    if (inBrackets || mark.nextWord().equals("I")) {
      return Verdict.GOES_ON;
    }
    return OPENERS.contains(Mark.lower(mark.nextWord())) ? Verdict.ENDS : Verdict.UNSURE;
  }

  /** <i>left. | al-Shabaab attacked</i>, <i>iPhone</i>. */
  private static boolean isNameInLowerCase(Mark mark) {
    String next = mark.nextWord();
    int behind = mark.nextLetter() + next.length();
    boolean particle =
        PARTICLES.contains(next)
            && behind + 1 < mark.lineEnd()
            && mark.text().charAt(behind) == '-'
            && Character.isUpperCase(mark.text().charAt(behind + 1));
    boolean camel = next.length() > 2 && Character.isUpperCase(next.charAt(1));
    return (particle || camel) && FullStopRules.isPlainWord(mark.word());
  }

  /** <i>town.The army</i>, <i>town.“We left</i>; not <i>example.Org</i>, <i>St.Anne</i>. */
  private static boolean beginsWithoutSpace(Mark mark) {
    if (mark.end() != mark.next() || mark.isEllipsis() || !Character.isUpperCase(mark.first())) {
      return false;
    }
    boolean quote = mark.nextLetter() > mark.next();
    return isPlainBefore(mark) && (quote || isPlainBehind(mark));
  }

  private static boolean isPlainBefore(Mark mark) {
    int start = mark.wordStart();
    char before = start > mark.sentence() ? mark.text().charAt(start - 1) : ' ';
    boolean word = Characters.isSpace(before) || "\"“(‘'’-,".indexOf(before) >= 0;
    boolean number = mark.at() - start > 2 && Character.isDigit(mark.text().charAt(start));
    return word && (number || FullStopRules.isPlainWord(mark.word()) || mark.end() > mark.behind());
  }

  private static boolean isPlainBehind(Mark mark) {
    String next = mark.nextWord();
    int behind = mark.nextLetter() + next.length();
    char c = behind < mark.lineEnd() ? mark.text().charAt(behind) : ' ';
    char d = behind + 1 < mark.lineEnd() ? mark.text().charAt(behind + 1) : ' ';
    boolean address = ".@/_=(".indexOf(c) >= 0 && !Characters.isSpace(d);
    boolean oneLetter = next.length() == 1 && (!next.equals("A") && !next.equals("I") || c != ' ');
    return !address && !oneLetter && !FILE_ENDINGS.contains(Mark.lower(next));
  }
}
