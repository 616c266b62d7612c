package org.ingest.splitting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks in words that archives and programs put between articles: <i>[ARTICLE 2]</i>,
 * <i>&lt;DOC&gt;</i>, <i>1 of 2 DOCUMENTS</i> (LexisNexis, before each), <i>Document
 * TXN0000020240612ek6c0008x</i> (Factiva, after each); not <i>Document 7 was signed</i>.
 */
enum WordMark {
  BRACKETED("[\\[({<](?i:(?:article|story|document|doc|item|text)\\s*[#:]?\\s*(\\d{1,6}))[\\])}>]"),
  TAG("</?(?i:doc|article|story|record)(?:\\s+[\\w:.-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))*\\s*>()"),
  COUNTED("(?i:\\d{1,6} of \\d{1,6} documents?|document \\d{1,6} of \\d{1,6})()"),
  ACCESSION("Document [A-Z]{2,10}[A-Z0-9]*\\d{6,}[a-z0-9]{5,}()");

  private final Pattern pattern;

  WordMark(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  /** The marker that a whole line is. */
  static Optional<Marker> of(String line) {
    if ("[({<dD0123456789".indexOf(line.charAt(0)) < 0) {
      return Optional.empty();
    }
    for (WordMark mark : values()) {
      Matcher matcher = mark.pattern.matcher(line);
      if (matcher.matches()) {
        boolean named = !matcher.group(1).isEmpty();
        String name = named ? line.substring(1, line.length() - 1) : "";
        return Optional.of(new Marker(mark.name(), name));
      }
    }
    return Optional.empty();
  }

  /** Whether a marker is one of these. */
  static boolean is(Marker.Style style) {
    for (WordMark mark : values()) {
      if (mark.name().equals(style.run())) {
        return true;
      }
    }
    return false;
  }
}
