package org.ingest.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ingest.article.Article;
import org.ingest.entity.Coordinates;
import org.ingest.entity.Mention;

/**
 * The rows of a table of names, or of dates, on a page: one for each name, whichever articles have
 * it, with the first sentence that does. Places of one name at two points are two. Whether two
 * articles mean one person by a name is not decided here; the registry does where that is safe.
 */
final class NameRows {
  /**
   * What an article names.
   *
   * @param attributes what stands beside the name
   * @param at where it is
   */
  record Thing(
      String name,
      List<String> attributes,
      Optional<Coordinates> at,
      List<? extends Mention> mentions) {}

  private record Key(String name, Optional<Coordinates> at) {}

  /** A row as the first article begins it, with what later ones add. */
  private static final class Row {
    private final List<String> attributes;
    private final String sentence;
    private final String link;
    private int mentions;
    private int articles;

    Row(List<String> attributes, String sentence, String link) {
      this.attributes = attributes;
      this.sentence = sentence;
      this.link = link;
    }

    void add(int more) {
      mentions += more;
      articles++;
    }
  }

  private final Map<Key, Row> rows = new LinkedHashMap<>();

  void add(Article article, HighlightedText marked, String anchor, Thing thing) {
    rows.computeIfAbsent(
            new Key(thing.name(), thing.at()), key -> row(article, marked, anchor, thing))
        .add(thing.mentions().size());
  }

  private static Row row(Article article, HighlightedText marked, String anchor, Thing thing) {
    int sentence = thing.mentions().get(0).sentence();
    return new Row(
        thing.attributes(),
        marked.within(article.sentences().get(sentence)),
        PageTable.link(anchor, sentence, article.name()));
  }

  String html() {
    StringBuilder html = new StringBuilder();
    rows.forEach((key, row) -> html.append(html(key, row)));
    return html.toString();
  }

  private static String html(Key key, Row row) {
    StringBuilder html = new StringBuilder("<tr" + at(key.at()) + ">");
    html.append(PageTable.cell(HtmlText.escape(key.name())));
    row.attributes.forEach(each -> html.append(PageTable.cell(HtmlText.escape(each))));
    html.append(PageTable.number(Integer.toString(row.mentions)));
    html.append(PageTable.number(Integer.toString(row.articles)));
    return html.append(PageTable.sentence(row.sentence)).append(row.link + "</tr>\n").toString();
  }

  /** Where the map shows a row; nothing where that is not known. */
  static String at(Optional<Coordinates> point) {
    return point
        .map(each -> " data-at=\"" + each.latitude() + " " + each.longitude() + "\"")
        .orElse("");
  }
}
