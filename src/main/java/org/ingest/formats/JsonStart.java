package org.ingest.formats;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a JSON array by how it begins: <i>["Two soldiers …", "The convoy …"]</i>, <i>[null,
 * {"text": …</i>, <i>[[1, 2], …</i>; not <i>["We waited," he said] Two soldiers …</i>, <i>[1] The
 * ministry said</i>, <i>[12, 14] Two soldiers …</i>
 */
final class JsonStart {
  /** What may stand between values; comments too, which exporters write and JSON does not know. */
  private static final String SPACE = "(?:\\s|//[^\\n]*+(?:\\n|\\z)|/\\*(?s:.*?)\\*/)*+";

  private static final Pattern COMMENTS =
      Pattern.compile("(?:" + SPACE + "(?:#(?!!)[^\\n]*+\\n)?+){1,50}+");

  /** A number, or a word that stands for a value; Python writes <i>NaN</i>. */
  private static final String SCALAR =
      "(?:-?\\d++(?:\\.\\d++)?+(?:[eE][+-]?\\d++)?+|null|true|false|-?Infinity|NaN)";

  /** Brackets and scalars ahead of the first object or string. */
  private static final Pattern LEAD =
      Pattern.compile(
          "\\[(?:\\s|[\\[,]|//[^\\n]*+|/\\*(?s:.*?)\\*/"
              + ("|" + SCALAR + "(?=" + SPACE + "(?:[,\\]]|\\z))")
              + ("|\\](?=" + SPACE + "(?:[,\\]\\[{]|\\z)))*+"));

  /** One with a key, or empty. Scripts write keys in other quotes, or in none. */
  private static final String OBJECT =
      "\\{"
          + SPACE
          + "(?:\\}|\\z|\"[^\"]{0,99}+(?:\"\\s*:|\\z)|'[^'\\n]{1,99}+'\\s*:|[A-Za-z_$][\\w$]{0,99}+:)";

  private static final Pattern OBJECT_ALONE = Pattern.compile(OBJECT);

  private static final String STRING = "\"(?:[^\"\\\\\\n\\r]|\\\\.)*+";

  /** What no text goes on with. */
  private static final Pattern SURE =
      Pattern.compile(
          ("\\z|" + OBJECT + "|" + STRING)
              + ("(?:\\z|\"" + SPACE)
              + ("(?:," + SPACE + "(?:\\z|[\"{\\[]|" + SCALAR + SPACE + "[,\\]])")
              + ("|\\]" + SPACE + "(?:\\z|," + SPACE + "\\[)))"));

  private JsonStart() {}

  /** How many characters of comments and space an input begins with. */
  static int comments(String start) {
    Matcher comments = COMMENTS.matcher(start);
    return comments.lookingAt() ? comments.end() : 0;
  }

  /**
   * @param start an input from its first bracket on; may be cut off
   */
  static boolean isArray(String start) {
    Matcher lead = LEAD.matcher(start);
    return lead.lookingAt() && SURE.matcher(start).region(lead.end(), start.length()).lookingAt();
  }

  /** <i>{"text": …</i>; not <i>{{Template}}</i>, a text's first word behind a heading. */
  static boolean isObject(String start) {
    return OBJECT_ALONE.matcher(start).lookingAt();
  }
}
