package org.ingest.splitting;

import java.util.Optional;
import org.ingest.reading.Input;
import org.ingest.reading.Problem;

/**
 * Names drafts and hands them on as articles: after their marker, their id, or their file, with
 * {@code #1}, {@code #2} after it when the file holds several. To know that, it holds one back.
 */
final class ArticleNaming {
  private final Input input;
  private final ArticleSink sink;
  private ArticleDraft held;
  private int pieceOrdinal;
  private int ordinal;

  ArticleNaming(Input input, ArticleSink sink) {
    this.input = input;
    this.sink = sink;
  }

  /** Takes a finished draft; one without text or too long becomes a problem. */
  void take(ArticleDraft draft) {
    if (draft.isTooLong()) {
      fail(draft, "an article over the limit of length (no delimiter in it?); skipped");
    } else if (draft.hasText()) {
      release(Optional.of(draft));
      held = draft;
    } else if (draft.hasHeader()) {
      fail(draft, "expected text behind the header, found none; article skipped");
    }
  }

  private void fail(ArticleDraft draft, String message) {
    sink.problem(Problem.failure(input.name(), draft.firstLine(), message));
  }

  void finish() {
    release(Optional.empty());
  }

  private void release(Optional<ArticleDraft> next) {
    if (held == null) {
      return;
    }
    ordinal++;
    boolean samePiece = next.isPresent() && next.get().piece() == held.piece();
    pieceOrdinal = samePiece || pieceOrdinal > 0 ? pieceOrdinal + 1 : 0;
    String name = name(ordinal > 1 || next.isPresent());
    ArticleDraft draft = held;
    held = null;
    pieceOrdinal = samePiece ? pieceOrdinal : 0;
    sink.article(draft.named(name, input.fileName(), ordinal));
  }

  private String name(boolean several) {
    if (held.markerName().isPresent()) {
      return held.markerName().get() + (pieceOrdinal > 0 ? "#" + pieceOrdinal : "");
    }
    return held.header().id().orElse(input.lastName() + (several ? "#" + ordinal : ""));
  }
}
