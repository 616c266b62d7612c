package org.ingest.page;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** When a page was published, as it says: JSON-LD, meta elements, a time element, its address. */
final class PageDate {
  private static final Pattern IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d\\d)/(0?[1-9]|1[0-2])/(0?[1-9]|[12]\\d|3[01])(?:/|$)");

  private PageDate() {}

  static Optional<String> of(Document document, JsonLd json, MetaElements meta) {
    return Stream.<Supplier<Optional<String>>>of(
            json::published,
            () -> meta.first("date"),
            () -> marked(document),
            () -> time(document),
            () -> meta.first("url").flatMap(PageDate::inAddress),
            () -> canonical(document).flatMap(PageDate::inAddress),
            json::modified,
            () -> meta.first("late date"))
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .filter(PageDate::isSet)
        .findFirst();
  }

  /** Systems write <i>0000-00-00</i> and <i>0001-01-01</i> where nobody gave a date. */
  private static boolean isSet(String date) {
    return !date.startsWith("000");
  }

  private static Optional<String> marked(Document document) {
    Element element =
        document.selectFirst(
            "[itemprop=datePublished][datetime], [itemprop=datePublished][content], time[pubdate]");
    return element == null ? Optional.empty() : value(element);
  }

  /** The first time element that has a machine's date; other articles' come further down. */
  private static Optional<String> time(Document document) {
    Element element = document.selectFirst("article time[datetime], time[datetime]");
    return element == null ? Optional.empty() : value(element);
  }

  private static Optional<String> value(Element element) {
    String machine = element.attr("datetime");
    return PageFacts.shortText(machine.isEmpty() ? element.attr("content") : machine);
  }

  private static Optional<String> canonical(Document document) {
    Element link = document.selectFirst("link[rel=canonical]");
    return link == null ? Optional.empty() : Optional.of(link.attr("href"));
  }

  private static Optional<String> inAddress(String url) {
    Matcher matcher = IN_ADDRESS.matcher(url);
    return matcher.find()
        ? Optional.of(
            matcher.group(1)
                + "-"
                + twoDigits(matcher.group(2))
                + "-"
                + twoDigits(matcher.group(3)))
        : Optional.empty();
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
