package org.ingest.nlp;

/**
 * Where the token ends that begins at a place, read by hand: a regular expression with groups that
 * repeat overflows the stack on a line of a thousand comma-joined numbers, and goes over what lies
 * ahead once for each token of <i>a-a-a-a</i>. For one stretch of text, asked from left to right.
 */
final class TokenShapes {
  private static final String[] NUMBER_ENDINGS = {
    "st", "nd", "rd", "th", "s", "am", "pm", "k", "K", "m", "M", "bn"
  };

  private final String words;

  /** After the mail address whose name runs up to {@link #mailNameEnd}; -1 when it is none. */
  private int mailEnd = -1;

  private int mailNameEnd = -1;

  TokenShapes(String words) {
    this.words = words;
  }

  /** The offset after the token at {@code at}, where no white space stands. */
  int end(int at) {
    int end = webAddress(at);
    if (end < 0) {
      end = mailAddress(at);
    }
    if (end < 0) {
      end = handle(at);
    }
    if (end < 0) {
      end = initials(at);
    }
    if (end < 0) {
      end = number(at);
    }
    if (end < 0) {
      end = word(at);
    }
    return end < 0 ? mark(at) : end;
  }

  /** <i>https://example.org/a?b=c</i>, <i>www.example.org</i>, without the sentence's full stop. */
  private int webAddress(int at) {
    int behindScheme = behind("http://", at);
    if (behindScheme < 0) {
      behindScheme = behind("https://", at);
    }
    if (behindScheme > 0) {
      int end = behindScheme;
      while (end < words.length() && isOfAddress(words.codePointAt(end))) {
        end += width(end);
      }
      return lastWordOrSlash(behindScheme, end);
    }
    int behindWww = behind("www.", at);
    int hostEnd = behindWww < 0 ? -1 : lastWordOrSlash(behindWww, hostEnd(behindWww));
    return hostEnd > behindWww + 1 ? hostEnd : -1;
  }

  private int behind(String opening, int at) {
    return words.startsWith(opening, at) ? at + opening.length() : -1;
  }

  private static boolean isOfAddress(int c) {
    return !Characters.isSpace(c) && c != '<' && c != '>' && c != '"';
  }

  private int hostEnd(int at) {
    int end = at;
    while (end < words.length() && isOfHost(words.codePointAt(end))) {
      end += width(end);
    }
    return end;
  }

  private static boolean isOfHost(int c) {
    return Characters.isOfWord(c) || c == '.' || c == '-';
  }

  private int lastWordOrSlash(int from, int to) {
    int end = to;
    while (end > from) {
      int c = words.codePointBefore(end);
      if (Characters.isOfWord(c) || c == '/') {
        return end;
      }
      end -= Character.charCount(c);
    }
    return -1;
  }

  /** <i>desk@example.org</i>. */
  private int mailAddress(int at) {
    if (at >= mailNameEnd) {
      int end = at;
      while (end < words.length() && isOfMailName(words.codePointAt(end))) {
        end += width(end);
      }
      mailNameEnd = end;
      mailEnd = end < words.length() && words.charAt(end) == '@' ? mailHostEnd(end + 1) : -1;
    }
    return at < mailNameEnd ? mailEnd : -1;
  }

  private static boolean isOfMailName(int c) {
    return Characters.isOfWord(c) || c == '.' || c == '+' || c == '-';
  }

  private int mailHostEnd(int at) {
    int end = at;
    while (end < words.length()
        && (Characters.isOfWord(words.codePointAt(end)) || words.charAt(end) == '-')) {
      end += width(end);
    }
    int behindDots = end;
    while (isAt(behindDots, '.') && runOfWord(behindDots + 1) > behindDots + 1) {
      behindDots = runOfWord(behindDots + 1);
    }
    return end > at && behindDots > end ? behindDots : -1;
  }

  private int runOfWord(int at) {
    int end = at;
    while (end < words.length() && Characters.isOfWord(words.codePointAt(end))) {
      end += width(end);
    }
    return end;
  }

  private int handle(int at) {
    boolean opens = words.charAt(at) == '@' || words.charAt(at) == '#';
    int end = opens ? runOfWord(at + 1) : at;
    return end > at + 1 ? end : -1;
  }

  /** <i>U.S.</i>, <i>a.m.</i>, and <i>J.</i> before a word. */
  private int initials(int at) {
    int end = behindLetterAndStop(at);
    if (end < 0) {
      return -1;
    }
    int more = behindLetterAndStop(end);
    if (more < 0) {
      return isLoneInitial(at) ? end : -1;
    }
    while (more > 0) {
      end = more;
      more = behindLetterAndStop(end);
    }
    return end;
  }

  private int behindLetterAndStop(int at) {
    if (at >= words.length() || !Character.isLetter(words.codePointAt(at))) {
      return -1;
    }
    int behind = at + width(at);
    return isAt(behind, '.') ? behind + 1 : -1;
  }

  private boolean isLoneInitial(int at) {
    char c = words.charAt(at);
    if (c < 'A' || c > 'Z' || at > 0 && Characters.isOfWord(words.codePointBefore(at))) {
      return false;
    }
    int next = at + 2;
    while (next < words.length() && Characters.isSpace(words.charAt(next))) {
      next++;
    }
    return next < words.length() && Character.isLetter(words.codePointAt(next));
  }

  /** <i>2,108</i>, <i>2.5</i>, <i>05:30</i>, <i>5th</i>, <i>1990s</i>. */
  private int number(int at) {
    int end = digits(at);
    if (end == at) {
      return -1;
    }
    if (isDayBeforeYear(at, end)) {
      return end;
    }
    int before = end;
    while (isGroupMark(end) && digits(end + 1) > end + 1) {
      before = end;
      end = digits(end + 1);
    }
    int behindEnding = behindEnding(end);
    return behindEnding < 0 ? before : behindEnding;
  }

  private int digits(int at) {
    int end = at;
    while (end < words.length() && Character.isDigit(words.codePointAt(end))) {
      end += width(end);
    }
    return end;
  }

  private boolean isGroupMark(int at) {
    return isAt(at, ',') || isAt(at, '.') || isAt(at, ':');
  }

  /** <i>31</i> in <i>May 31,2011</i>. */
  private boolean isDayBeforeYear(int at, int end) {
    int before = at > 0 ? words.codePointBefore(at) : ' ';
    boolean begins = !Character.isDigit(before) && before != '.' && before != ',';
    int yearEnd = isAt(end, ',') ? digits(end + 1) : end;
    return begins && end - at <= 2 && yearEnd == end + 5;
  }

  /** After a number and its ending; -1 where another letter follows. */
  private int behindEnding(int at) {
    for (String ending : NUMBER_ENDINGS) {
      if (words.startsWith(ending, at) && !isLetterOrDigit(at + ending.length())) {
        return at + ending.length();
      }
    }
    return isLetterOrDigit(at) ? -1 : at;
  }

  private boolean isLetterOrDigit(int at) {
    return at < words.length()
        && (Character.isLetter(words.codePointAt(at)) || Character.isDigit(words.codePointAt(at)));
  }

  /** Words, with apostrophes inside: <i>O'Brien</i>, <i>N'Djamena</i>, <i>Sana'a</i>. */
  private int word(int at) {
    int end = letters(at);
    while (end > at && isApostrophe(end) && letters(end + 1) > end + 1) {
      end = letters(end + 1);
    }
    return end > at ? end : -1;
  }

  private int letters(int at) {
    if (at >= words.length() || !Character.isLetter(words.codePointAt(at))) {
      return at;
    }
    int end = at;
    while (end < words.length() && Characters.isOfName(words.codePointAt(end))) {
      end += width(end);
    }
    return end;
  }

  private boolean isApostrophe(int at) {
    return isAt(at, '\'') || isAt(at, '’') || isAt(at, 'ʼ') || isAt(at, '‘');
  }

  /** Full stops or hyphens in a row are one mark. */
  private int mark(int at) {
    char c = words.charAt(at);
    int end = at + width(at);
    while (c == '.' && isAt(end, '.') || c == '-' && isAt(end, '-')) {
      end++;
    }
    return end;
  }

  private boolean isAt(int at, char c) {
    return at < words.length() && words.charAt(at) == c;
  }

  private int width(int at) {
    return Character.charCount(words.codePointAt(at));
  }
}
