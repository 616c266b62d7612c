package org.ingest.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.ingest.article.Article;
import org.ingest.ledger.Ledger;
import org.ingest.ledger.LedgerReader;
import org.ingest.writing.LedgerJson;

/**
 * Where {@code --ledger} writes. Opened before the work begins, as the registry is, and put in its
 * place when all is written.
 */
final class LedgerFile implements Closeable {
  private final Output output;
  private final Ledger ledger = new Ledger();
  private final LedgerReader reader = new LedgerReader(ledger);

  private LedgerFile(Output output) {
    this.output = output;
  }

  /**
   * @throws IOException when the file cannot be written, with a message for the user
   */
  static LedgerFile open(Path path) throws IOException {
    return new LedgerFile(OutputFile.open(path));
  }

  void add(Article article) throws IOException {
    reader.add(ArticleJsonSource.json(article));
  }

  void write() throws IOException {
    LedgerJson.write(ledger, output.stream());
    output.finish();
  }

  @Override
  public void close() throws IOException {
    output.close();
  }
}
