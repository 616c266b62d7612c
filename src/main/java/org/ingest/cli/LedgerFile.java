package org.ingest.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.ingest.article.Article;
import org.ingest.ledger.Ledger;
import org.ingest.ledger.LedgerReader;
import org.ingest.writing.ArticleTree;
import org.ingest.writing.LedgerJson;
import org.ingest.writing.LedgerPage;

/**
 * Where {@code --ledger} writes: JSON Lines, or a page where its name ends in {@code .html}. Opened
 * before the work begins, as the registry is, and put in its place when all is written.
 */
final class LedgerFile implements Closeable {
  private final Output output;
  private final boolean isPage;
  private final Ledger ledger = new Ledger();
  private final LedgerReader reader = new LedgerReader(ledger);

  private LedgerFile(Output output, boolean isPage) {
    this.output = output;
    this.isPage = isPage;
  }

  /**
   * @throws IOException when the file cannot be written, with a message for the user
   */
  static LedgerFile open(Path path) throws IOException {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return new LedgerFile(OutputFile.open(path), name.endsWith(".html"));
  }

  void add(Article article) throws IOException {
    reader.add(ArticleTree.of(article));
  }

  void write() throws IOException {
    if (isPage) {
      LedgerPage.write(ledger, output.stream());
    } else {
      LedgerJson.write(ledger, output.stream());
    }
    output.finish();
  }

  @Override
  public void close() throws IOException {
    output.close();
  }
}
