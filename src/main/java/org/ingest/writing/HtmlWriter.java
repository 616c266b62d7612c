package org.ingest.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ingest.article.Article;
import org.ingest.date.ArticleDate;
import org.ingest.text.Span;

/**
 * Writes a page to look at: the articles with their mentions marked; tables of counts, names and
 * dates with their sentences, to sort and filter; what they claim of each force, side by side; a
 * map, a chart and a timeline that the page's script draws out of the tables. It needs no other
 * file and asks for nothing from the net.
 *
 * <p>Articles are written as they come and only the rows of the tables are kept until the end,
 * where they stand; the page's script puts them first.
 */
final class HtmlWriter implements ArticleWriter {
  private final OutputStream out;
  private final Producer producer;
  private final ReportPage page = new ReportPage();
  private final ReportTables tables = new ReportTables();
  private final ReportLedger ledger = new ReportLedger();
  private int articles;

  HtmlWriter(OutputStream out, OutputOptions options) {
    this.out = out;
    this.producer = options.producer();
  }

  @Override
  public void write(Article article) throws IOException {
    begin();
    articles++;
    String anchor = "a" + articles;
    HighlightedText marked = HighlightedText.of(article);
    tables.add(article, marked, anchor);
    ledger.add(article, anchor);
    put(head(article, anchor) + text(article, marked, anchor) + "</article>\n");
    out.flush();
  }

  private void begin() throws IOException {
    if (articles == 0) {
      put(page.opening());
    }
  }

  private static String head(Article article, String anchor) {
    String title = article.title().orElse(article.name());
    Optional<String> date = article.date().map(ArticleDate::value);
    StringBuilder html = new StringBuilder();
    html.append("<article id=\"").append(anchor).append("\"><h3>");
    html.append(HtmlText.escape(title)).append("</h3><p class=\"source\">");
    html.append(HtmlText.escape(String.join(" · ", known(date, article.source().publisher()))));
    html.append(" <bdi>").append(HtmlText.escape(article.source().file())).append("</bdi>");
    article.source().url().ifPresent(url -> html.append(' ').append(HtmlText.link(url)));
    article.duplicateOf().ifPresent(first -> html.append(" · a copy of an earlier article"));
    return html.append("</p>").toString();
  }

  private static List<String> known(Optional<String> one, Optional<String> other) {
    return Stream.of(one, other).flatMap(Optional::stream).toList();
  }

  /** Each sentence has an id that the table's rows lead to. */
  private static String text(Article article, HighlightedText marked, String anchor) {
    StringBuilder html = new StringBuilder("<div class=\"text\" dir=\"auto\">");
    int at = 0;
    int index = 0;
    for (Span sentence : article.sentences()) {
      html.append(HtmlText.escape(article.text().substring(at, sentence.start())));
      html.append("<span id=\"").append(anchor).append("-s").append(index).append("\">");
      html.append(marked.within(sentence)).append("</span>");
      at = sentence.end();
      index++;
    }
    return html.append(HtmlText.escape(article.text().substring(at))).append("</div>").toString();
  }

  @Override
  public void close() throws IOException {
    try (out) {
      begin();
      put(page.beforeLedger());
      ledger.write(this::put);
      put(page.closing(tables.html(), foot()));
    }
  }

  private String foot() {
    return "Made by " + producer.told() + "; found by a program: check against the sentence.";
  }

  private void put(String html) throws IOException {
    out.write(html.getBytes(StandardCharsets.UTF_8));
  }
}
