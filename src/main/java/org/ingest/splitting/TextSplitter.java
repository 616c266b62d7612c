package org.ingest.splitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ingest.reading.Line;

/** Splits one text input: at its boundary lines, and where a scraped page turns to the next one. */
final class TextSplitter {
  private static final int LONGEST_HEADER = 40;

  private final PeekableLines lines;
  private final SplitOptions options;
  private final ArticleNaming articles;
  private final Boundary boundary;
  private final boolean formFeeds;
  private boolean boundaryFound;
  private int piece;
  private ArticleDraft draft;
  private ArticleShape shape;

  TextSplitter(PeekableLines lines, SplitOptions options, ArticleNaming articles) {
    this.lines = lines;
    this.options = options;
    this.articles = articles;
    this.boundary =
        options.delimiter().map(Boundary::delimiter).orElseGet(() -> MarkerSurvey.choose(lines));
    this.formFeeds = boundary.at("\f").isPresent();
    if (formFeeds) {
      lines.cutAtFormFeeds();
    }
  }

  /** Whether a line separated articles. */
  boolean boundaryFound() {
    return boundaryFound;
  }

  void split() {
    startPiece(Optional.empty(), Optional.empty());
    while (lines.peek(0).isPresent()) {
      if (opensWithHeader()) {
        articles.take(draft);
        startPiece(Optional.empty(), Optional.empty());
      } else {
        lines.next().ifPresent(this::take);
      }
    }
    articles.take(draft);
    articles.finish();
  }

  private void take(Line line) {
    Optional<Boundary.Found> found = boundaryAt(line);
    if (found.isPresent()) {
      boundaryFound = true;
      articles.take(draft);
      skipBlankLines();
      startPiece(found.get().name(), boxedLine(found.get()));
      return;
    }
    if (line.isBlank()) {
      draft.add(line);
      return;
    }
    if (options.byContent() && !line.tooLong() && opensArticle(line)) {
      articles.take(draft);
      startDraft(draft.markerName(), ArticleHeader.EMPTY);
    }
    shape.add(line, draft.blankLinesAtEnd());
    draft.add(line);
  }

  /**
   * Without markers, a header like the one that opened the article before opens the next one:
   * <i>Title: …</i> and <i>Date: …</i> after a blank line, both times.
   */
  private boolean opensWithHeader() {
    if (!options.byContent() || boundary.marked() || draft.blankLinesAtEnd() == 0) {
      return false;
    }
    if (draft.header().title().isEmpty()
        || lines.peek(0).filter(line -> HeaderParser.isHeaderLine(line.text())).isEmpty()) {
      return false;
    }
    HeaderParser.Parsed parsed = HeaderParser.parse(blockAhead());
    return parsed.lines() > 1 && parsed.header().title().isPresent();
  }

  private boolean opensArticle(Line line) {
    int blanks = draft.blankLinesAtEnd();
    if (!draft.hasText() || blanks == 0) {
      return false;
    }
    return PageOpening.isStrong(line, shape.endsSentence(), lines)
        || !boundary.marked()
            && shape.canEndBefore(blanks)
            && PageOpening.isWeak(line, blanks, lines);
  }

  private Optional<String> boxedLine(Boundary.Found marker) {
    boolean bare = marker.name().isEmpty() && options.delimiter().isEmpty();
    return bare && !formFeeds ? BoxedLine.take(lines, boundary) : Optional.empty();
  }

  private void startPiece(Optional<String> markerName, Optional<String> boxed) {
    piece++;
    skipBlankLines();
    int firstLine = lines.peek(0).map(Line::number).orElse(0);
    HeaderParser.Parsed parsed = HeaderParser.parse(blockAhead());
    boolean names =
        parsed.header().title().isPresent() || boxed.filter(BoxedLine::isName).isPresent();
    ArticleHeader header = names ? parsed.header() : parsed.header().withTitle(boxed);
    startDraft(markerName.or(() -> boxed.filter(line -> names)), header);
    if (parsed.lines() > 0 || boxed.isPresent()) {
      draft.header(header, firstLine);
    }
    if (parsed.lines() > 0) {
      for (int i = 0; i < parsed.lines(); i++) {
        lines.next();
      }
      skipEndOfFrontMatter();
    }
  }

  private void skipBlankLines() {
    while (lines.peek(0).filter(Line::isBlank).isPresent() && !boundaryAhead(0)) {
      lines.next();
    }
  }

  private void startDraft(Optional<String> name, ArticleHeader header) {
    draft = new ArticleDraft(name, piece, options.maxArticleChars());
    shape = new ArticleShape(header);
  }

  private List<String> blockAhead() {
    List<String> block = new ArrayList<>();
    for (int i = 0; i < LONGEST_HEADER; i++) {
      Optional<Line> line = lines.peek(i).filter(each -> !each.isBlank() && !each.tooLong());
      if (line.isEmpty() || boundaryAhead(i)) {
        break;
      }
      block.add(line.get().text());
    }
    return block;
  }

  private boolean boundaryAhead(int ahead) {
    return lines.peek(ahead).flatMap(this::boundaryAt).isPresent();
  }

  private Optional<Boundary.Found> boundaryAt(Line line) {
    return line.tooLong() ? Optional.empty() : boundary.at(line.text());
  }

  /** Header lines between two <i>---</i>: the second marker belongs to them. */
  private void skipEndOfFrontMatter() {
    boolean bare =
        lines.peek(0).flatMap(this::boundaryAt).filter(found -> found.name().isEmpty()).isPresent();
    if (bare) {
      lines.next();
    }
  }
}
