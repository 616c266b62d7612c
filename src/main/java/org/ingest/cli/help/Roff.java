package org.ingest.cli.help;

/** Text in the language of manual pages, man(7), as groff and mandoc read it. */
final class Roff {
  private final StringBuilder page = new StringBuilder();

  /** A request or macro with its arguments, the last of them text of any kind. */
  Roff macro(String name, String... arguments) {
    page.append('.').append(name);
    for (String each : arguments) {
      page.append(" \"").append(escaped(each).replace("\"", "\\(dq")).append('"');
    }
    page.append('\n');
    return this;
  }

  /** Lines as they are, already roff. */
  Roff verbatim(String lines) {
    page.append(lines);
    return this;
  }

  /** A line that is filled to the width of the page. */
  Roff text(String line) {
    String escaped = escaped(line.strip());
    // what begins with one of these is a request
    page.append(escaped.matches("(?s)[.'].*") ? "\\&" : "").append(escaped).append('\n');
    return this;
  }

  /** A line that is shown as it is typed. */
  Roff code(String line) {
    return macro("EX").text(line).macro("EE");
  }

  static String bold(String text) {
    return "\\fB" + escaped(text) + "\\fR";
  }

  static String italic(String text) {
    return "\\fI" + escaped(text) + "\\fR";
  }

  /** A hyphen and a quote that can be copied, and backslashes that mean themselves. */
  static String escaped(String text) {
    return text.replace("\\", "\\e")
        .replace("-", "\\-")
        .replace("'", "\\(aq")
        .replace("`", "\\(ga")
        .replace("^", "\\(ha")
        .replace("~", "\\(ti");
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
