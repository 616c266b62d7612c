package org.ingest.writing;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ingest.article.Article;
import org.ingest.entity.Mention;
import org.ingest.entity.TroopCount;
import org.ingest.entity.TroopCountMention;
import org.ingest.text.Span;

/**
 * An article's text for a page, each mention marked with its kind and, on hovering, its value. A
 * mention in another stands in that one's mark (<i>Canadian</i> in <i>Three Canadian soldiers</i>);
 * one that reaches past another's end is marked up to there, since marks only nest.
 *
 * @param mentions in the order of the text
 * @param rules of counts, what speaks for their values; empty unless that was asked for
 */
record HighlightedText(String text, List<MentionTable.Named> mentions, Map<Mention, String> rules) {
  /** The longer of two that begin together comes first: it holds the other. */
  private static final Comparator<MentionTable.Named> OUTER_FIRST =
      Comparator.<MentionTable.Named>comparingInt(each -> each.mention().span().start())
          .thenComparingInt(each -> -each.mention().span().end());

  static HighlightedText of(Article article) {
    List<MentionTable.Named> mentions = MentionTable.mentions(article);
    return new HighlightedText(
        article.text(), mentions.stream().sorted(OUTER_FIRST).toList(), rules(article));
  }

  private static Map<Mention, String> rules(Article article) {
    Map<Mention, String> rules = new HashMap<>();
    for (TroopCount count : article.troopCounts()) {
      rules.put(
          count.mention(),
          count.reasons().stream()
              .filter(each -> !each.against())
              .map(each -> "; " + each.attribute() + ": " + each.rule())
              .collect(Collectors.joining()));
    }
    return rules;
  }

  /** A part of the text with the mentions that lie wholly in it. */
  String within(Span part) {
    StringBuilder html = new StringBuilder();
    Deque<Integer> ends = new ArrayDeque<>();
    int at = part.start();
    for (MentionTable.Named each : mentions) {
      Span span = each.mention().span();
      if (span.start() >= part.start() && span.end() <= part.end()) {
        at = closeUntil(span.start(), at, ends, html);
        html.append(HtmlText.escape(text.substring(at, span.start()))).append(opening(each));
        at = span.start();
        ends.push(ends.isEmpty() ? span.end() : Math.min(span.end(), ends.peek()));
      }
    }
    at = closeUntil(part.end(), at, ends, html);
    return html.append(HtmlText.escape(text.substring(at, part.end()))).toString();
  }

  /** Closes the marks that end at or before an offset; gives how far the text is written. */
  private int closeUntil(int offset, int from, Deque<Integer> ends, StringBuilder html) {
    int at = from;
    while (!ends.isEmpty() && ends.peek() <= offset) {
      int end = ends.pop();
      html.append(HtmlText.escape(text.substring(at, end))).append("</mark>");
      at = end;
    }
    return at;
  }

  private String opening(MentionTable.Named named) {
    Mention mention = named.mention();
    return "<mark class=\""
        + mention.kind().jsonKey()
        + "\" title=\""
        + HtmlText.escape(value(named))
        + "\">";
  }

  /** <i>people: Dorota Wilk (confidence 0.98)</i>. */
  private String value(MentionTable.Named named) {
    Mention mention = named.mention();
    String value = mention instanceof TroopCountMention count ? value(count) : named.entity();
    Optional<Double> confidence = MentionTable.confidence(mention);
    return mention.kind().jsonKey().replace('_', ' ')
        + ": "
        + value
        + confidence.map(each -> " (confidence " + each + ")").orElse("")
        + mention.by().mark().map(each -> "; by: " + each).orElse("")
        + rules.getOrDefault(mention, "");
  }

  /** <i>3 to 5, deployed, Canada</i>. */
  private static String value(TroopCountMention count) {
    return CountRows.range(count)
        + ", "
        + CountRows.word(count.status())
        + count.force().map(force -> ", " + force).orElse("");
  }
}
