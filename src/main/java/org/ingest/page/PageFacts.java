package org.ingest.page;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article outside of the text: in JSON-LD, meta elements and marks. */
record PageFacts(
    Optional<String> title,
    Optional<String> date,
    Optional<String> author,
    Optional<String> site,
    Optional<String> url,
    Optional<String> body) {
  private static final int LONGEST = 400;

  static PageFacts of(Document document) {
    MetaElements meta = MetaElements.of(document);
    JsonLd json = JsonLd.of(document);
    Optional<String> site = json.publisher().or(() -> meta.first("site"));
    return new PageFacts(
        PageTitle.of(document, json, meta, site),
        PageDate.of(document, json, meta),
        json.author().or(() -> meta.first("author")).or(() -> byAuthorMark(document)),
        site,
        json.url().or(() -> canonical(document)).or(() -> meta.first("url")),
        json.body());
  }

  private static Optional<String> byAuthorMark(Document document) {
    Element mark = document.selectFirst("[rel=author], [itemprop=author]");
    return mark == null ? Optional.empty() : shortText(mark.text());
  }

  private static Optional<String> canonical(Document document) {
    Element link = document.selectFirst("link[rel=canonical]");
    return link == null ? Optional.empty() : shortText(link.attr("href"));
  }

  static Optional<String> shortText(String text) {
    String plain = text.strip().replaceAll("\\s+", " ");
    return plain.isEmpty() || plain.length() > LONGEST ? Optional.empty() : Optional.of(plain);
  }
}
