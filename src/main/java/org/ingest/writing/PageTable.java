package org.ingest.writing;

/**
 * The frame of a table on a page: its section, the field that filters it, its head. The page's
 * script makes it work.
 */
final class PageTable {
  private PageTable() {}

  /** A heading that sorts: <i>number</i> or <i>text</i>. */
  static String heading(String type, String name) {
    return "<th scope=\"col\" data-type=\""
        + type
        + "\"><button type=\"button\">"
        + name
        + "</button></th>";
  }

  /**
   * @param id of the section; also its heading, once its first letter is a capital
   * @param tools what stands beside the filter
   */
  static String section(String id, String tools, String head, String rows) {
    String title = Character.toUpperCase(id.charAt(0)) + id.substring(1);
    return "<section class=\"table\" id=\""
        + id
        + "\"><h2>"
        + title
        + "</h2>\n<p class=\"tools\"><label>Filter <input type=\"search\"></label> "
        + tools
        + "<output></output></p>\n<div class=\"wide\"><table><thead><tr>"
        + head
        + "</tr></thead><tbody>\n"
        + rows
        + "</tbody></table></div></section>\n";
  }

  static String cell(String html) {
    return "<td>" + html + "</td>";
  }

  static String number(String digits) {
    return "<td class=\"number\">" + digits + "</td>";
  }

  static String sentence(String html) {
    return "<td class=\"sentence\">" + html + "</td>";
  }

  /** The way to a sentence of an article. */
  static String link(String anchor, int sentence, String name) {
    return cell(
        "<a class=\"to\" href=\"#"
            + anchor
            + "-s"
            + sentence
            + "\">"
            + HtmlText.escape(name)
            + "</a>");
  }
}
