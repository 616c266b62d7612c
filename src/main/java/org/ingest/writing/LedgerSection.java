package org.ingest.writing;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ingest.ledger.ClaimArticle;
import org.ingest.ledger.ClaimPlace;
import org.ingest.ledger.Contradiction;
import org.ingest.ledger.LedgerClaim;
import org.ingest.ledger.LedgerLine;
import org.ingest.ledger.Statement;
import org.ingest.ledger.TimePoint;

/** A ledger's lines in HTML, under the force that they are about. Takes them in their order. */
final class LedgerSection {
  private static final String HEAD =
      "<table><thead><tr><th>Who says</th><th>How many</th><th>For</th><th>Told by</th>"
          + "<th>Sentence</th></tr></thead><tbody>\n";

  private final Map<String, LedgerClaim> claims = new HashMap<>();
  private final int level;
  private final Sentences sentences;
  private Optional<String> force = Optional.empty();

  /** Where a claim's sentence stands on the page, by the claim's id. */
  interface Sentences {
    /** The sentence's id; none where the page does not show it. */
    Optional<String> of(String claim);
  }

  /**
   * @param level of the headings that name forces; lines are one below
   */
  LedgerSection(Collection<LedgerClaim> claims, int level, Sentences sentences) {
    claims.forEach(each -> this.claims.put(each.id(), each));
    this.level = level;
    this.sentences = sentences;
  }

  /** The next line, after its force's name where it is the first of it. */
  String html(LedgerLine line) {
    String name = line.force().orElse("Force not known");
    boolean isNew = force.isEmpty() || !force.get().equals(name);
    String before = isNew ? end() + "<section class=\"force\">" + heading(level, name) : "";
    force = Optional.of(name);
    return before + article(line);
  }

  private static String heading(int level, String words) {
    return "<h" + level + ">" + HtmlText.escape(words) + "</h" + level + ">\n";
  }

  /** Whether there was any line yet. */
  boolean isBegun() {
    return force.isPresent();
  }

  /** What closes the last force's part. */
  String end() {
    return force.isEmpty() ? "" : "</section>\n";
  }

  private String article(LedgerLine line) {
    StringBuilder html = new StringBuilder("<article id=\"line-").append(line.id()).append('"');
    attribute(html, "force", line.force());
    attribute(html, "status", Optional.of(word(line.status())));
    attribute(html, "place", line.place().map(ClaimPlace::name));
    attribute(html, "claimants", claimants(line));
    attribute(html, "from", days(line).findFirst());
    attribute(html, "to", days(line).reduce((first, second) -> second));
    html.append(line.contradictions().isEmpty() ? "" : " class=\"contradicted\"").append(">\n");
    html.append(heading(level + 1, title(line)));
    html.append(LineChart.svg(line)).append(contradictions(line)).append(HEAD);
    for (int i = 0; i < line.statements().size(); i++) {
      html.append(row(line, i));
    }
    return html.append("</tbody></table></article>\n").toString();
  }

  private static void attribute(StringBuilder html, String name, Optional<String> value) {
    value.ifPresent(
        text ->
            html.append(" data-")
                .append(name)
                .append("=\"")
                .append(HtmlText.escape(text))
                .append('"'));
  }

  private static Optional<String> claimants(LedgerLine line) {
    String names =
        line.statements().stream()
            .flatMap(each -> each.claimant().stream())
            .distinct()
            .collect(Collectors.joining("\n"));
    return Optional.of(names).filter(each -> !each.isEmpty());
  }

  private static Stream<String> days(LedgerLine line) {
    return line.timeline().stream().map(TimePoint::day).flatMap(Optional::stream);
  }

  private static String title(LedgerLine line) {
    return word(line.status())
        + line.subject().map(each -> ", " + each).orElse("")
        + line.place().map(each -> ", " + each.name()).orElse(", place not told")
        + line.event().map(each -> ", " + each).orElse("");
  }

  private static String contradictions(LedgerLine line) {
    if (line.contradictions().isEmpty()) {
      return "";
    }
    return line.contradictions().stream()
        .map(each -> "<li>" + HtmlText.escape(contradiction(line, each)) + "</li>")
        .collect(
            Collectors.joining("", "<ul>", line.more() ? "<li>and more</li></ul>\n" : "</ul>\n"));
  }

  private static String contradiction(LedgerLine line, Contradiction contradiction) {
    return StatementWords.of(line.statements().get(contradiction.one()))
        + " against "
        + StatementWords.of(line.statements().get(contradiction.other()))
        + contradiction.day().map(day -> ", " + day).orElse("")
        + ": "
        + contradiction.reason().words();
  }

  private String row(LedgerLine line, int index) {
    Statement statement = line.statements().get(index);
    String who = statement.claimant().orElse("the article itself");
    return "<tr class=\""
        + (statement.supersededBy().isPresent() ? "superseded" : "")
        + (isContradicted(line, index) ? " contradicted" : "")
        + "\"><td>"
        + HtmlText.escape(who)
        + "</td><td>"
        + HtmlText.escape(StatementWords.figure(statement))
        + "</td><td>"
        + HtmlText.escape(StatementWords.days(statement))
        + "</td><td>"
        + sources(statement)
        + "</td><td dir=\"auto\">"
        + HtmlText.escape(statement.sentence())
        + "</td></tr>\n";
  }

  private static boolean isContradicted(LedgerLine line, int index) {
    return line.contradictions().stream()
        .anyMatch(each -> each.one() == index || each.other() == index);
  }

  /** The one article; or how many, of how many origins, then each with day, outlet and address. */
  private String sources(Statement statement) {
    Map<ClaimArticle, String> first = new LinkedHashMap<>();
    statement.claims().forEach(id -> first.putIfAbsent(claims.get(id).article(), id));
    List<String> told =
        first.entrySet().stream().map(each -> source(each.getKey(), each.getValue())).toList();
    if (told.size() == 1) {
      return told.get(0);
    }
    return "<details><summary>"
        + (statement.articles() + " articles, " + statement.origins() + " independent")
        + "</summary><ul><li>"
        + String.join("</li><li>", told)
        + "</li></ul></details>";
  }

  private String source(ClaimArticle article, String claim) {
    String words = "<bdi>" + HtmlText.escape(words(article)) + "</bdi>";
    String link = article.url().map(url -> " " + HtmlText.link(url)).orElse("");
    Optional<String> sentence = sentences.of(claim);
    return sentence.isEmpty()
        ? words + link
        : "<a class=\"to\" href=\"#" + sentence.get() + "\">" + words + "</a>" + link;
  }

  private static String words(ClaimArticle article) {
    return Stream.of(
            article.date(),
            article.publisher(),
            Optional.of(article.title().orElse(article.name())))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
