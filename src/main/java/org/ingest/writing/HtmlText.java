package org.ingest.writing;

import java.util.Locale;
import java.util.Optional;

/** Text from outside, made safe to stand in a page as text or as a quoted attribute. */
final class HtmlText {
  private HtmlText() {}

  /** The same text, with no character that could begin a tag, end an attribute or be forbidden. */
  static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    String clean = XmlText.clean(text);
    for (int i = 0; i < clean.length(); i++) {
      char each = clean.charAt(i);
      switch (each) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(each);
      }
    }
    return safe.toString();
  }

  /** A link for an address of the web; any other, {@code javascript:} among them, is mere text. */
  static String link(String address) {
    String safe = escape(address);
    String start = address.toLowerCase(Locale.ROOT);
    boolean isOfWeb = start.startsWith("https://") || start.startsWith("http://");
    return isOfWeb ? "<a href=\"" + safe + "\" rel=\"noreferrer noopener\">" + safe + "</a>" : safe;
  }

  static String escape(Optional<String> text) {
    return escape(text.orElse(""));
  }
}
