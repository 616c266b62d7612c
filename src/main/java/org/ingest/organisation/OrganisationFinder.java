package org.ingest.organisation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ingest.entity.OrganisationMention;
import org.ingest.names.NameSpan;
import org.ingest.names.NameType;
import org.ingest.names.NamedArticle;
import org.ingest.text.Span;

/**
 * Finds the organisation mentions of an article: those of the name finder, but for treaties and
 * laws (<i>the NATO-Russia Founding Act</i>, <i>the Egypt-Israel Peace Treaty</i>), and each of the
 * two names that <i>PNA - Parsian News Agency</i> holds.
 */
public final class OrganisationFinder {
  /** The Warsaw Pact and a Government of National Accord are organisations. */
  private static final Set<String> DOCUMENTS =
      Set.of("Act", "Treaty", "Agreement", "Convention", "Resolution", "Amendment", "Declaration");

  private static final String DASH = " - ";

  /** The organisations, in the order of the text. */
  public List<OrganisationMention> find(NamedArticle article) {
    return article.names(NameType.ORGANISATION).stream()
        .filter(name -> name.isOwn() || !isOfDocument(name.span(), article.text()))
        .flatMap(name -> mentions(name, article.text()))
        .toList();
  }

  /** A document by its last word, or the two who made it and its name goes on. */
  private static boolean isOfDocument(Span name, String text) {
    boolean goesOn = name.in(text).indexOf('-') > 0;
    int end = goesOn ? endOfCapitals(text, name.end()) : name.end();
    return DOCUMENTS.contains(text.substring(text.lastIndexOf(' ', end - 1) + 1, end));
  }

  /** Where the capitalised words end that follow a position, one space before each. */
  private static int endOfCapitals(String text, int start) {
    int end = start;
    while (end + 1 < text.length()
        && text.charAt(end) == ' '
        && Character.isUpperCase(text.charAt(end + 1))) {
      end++;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  private static Stream<OrganisationMention> mentions(NameSpan name, String text) {
    Span span = name.span();
    int space = span.in(text).indexOf(' ');
    boolean explained =
        space > 0
            && span.length() > space + DASH.length()
            && OrganisationName.isAbbreviation(span.in(text).substring(0, space))
            && isDash(text, span.start() + space);
    return explained
        ? Stream.of(
            mention(name, new Span(span.start(), span.start() + space), text),
            mention(name, new Span(span.start() + space + DASH.length(), span.end()), text))
        : Stream.of(mention(name, span, text));
  }

  private static boolean isDash(String text, int space) {
    return "-–—".indexOf(text.charAt(space + 1)) >= 0 && text.charAt(space + 2) == ' ';
  }

  private static OrganisationMention mention(NameSpan name, Span span, String text) {
    return new OrganisationMention(
        span, span.in(text), name.sentence(), name.confidence(), name.by());
  }
}
