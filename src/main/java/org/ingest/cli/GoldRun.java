package org.ingest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.ingest.Ingester;
import org.ingest.evaluation.Evaluation;
import org.ingest.evaluation.GoldDocument;
import org.ingest.splitting.ArticleHeader;
import org.ingest.splitting.RawArticle;

/** Runs the extraction over annotated files and scores what it finds. */
final class GoldRun {
  private final Ingester ingester;
  private final Evaluation evaluation = new Evaluation();

  GoldRun(Ingester ingester) {
    this.ingester = ingester;
  }

  /**
   * @param texts where ID.txt lie for annotations without text
   * @throws IOException when the file is unreadable or holds no annotated texts
   */
  GoldRun add(Path gold, Path texts) throws IOException {
    for (GoldDocument document : GoldDocument.read(gold, texts)) {
      evaluation.add(document, ingester.extract(article(gold, document)));
    }
    return this;
  }

  Evaluation evaluation() {
    return evaluation;
  }

  private static RawArticle article(Path file, GoldDocument document) {
    ArticleHeader header =
        new ArticleHeader(
            Optional.of(document.id()),
            Optional.empty(),
            document.date(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new RawArticle(document.id(), file.toString(), 1, 1, 1, 0, header, document.text());
  }
}
