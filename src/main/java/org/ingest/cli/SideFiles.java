package org.ingest.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.ingest.article.Article;

/** What a run gathers over all its articles and writes beside them, where that is asked for. */
final class SideFiles implements Closeable {
  private final Optional<RegistryFile> registry;
  private final Optional<LedgerFile> ledger;

  private SideFiles(Optional<RegistryFile> registry, Optional<LedgerFile> ledger) {
    this.registry = registry;
    this.ledger = ledger;
  }

  /**
   * @throws IOException when a file cannot be written, with a message for the user
   */
  static SideFiles open(Optional<Path> registry, Optional<Path> ledger) throws IOException {
    Optional<RegistryFile> table =
        registry.isPresent() ? Optional.of(RegistryFile.open(registry.get())) : Optional.empty();
    try {
      return new SideFiles(
          table,
          ledger.isPresent() ? Optional.of(LedgerFile.open(ledger.get())) : Optional.empty());
    } catch (IOException e) {
      if (table.isPresent()) {
        table.get().close();
      }
      throw e;
    }
  }

  void add(Article article) throws IOException {
    registry.ifPresent(each -> each.registry().add(article));
    if (ledger.isPresent()) {
      ledger.get().add(article);
    }
  }

  void write() throws IOException {
    if (registry.isPresent()) {
      registry.get().write();
    }
    if (ledger.isPresent()) {
      ledger.get().write();
    }
  }

  @Override
  public void close() throws IOException {
    try {
      if (registry.isPresent()) {
        registry.get().close();
      }
    } finally {
      if (ledger.isPresent()) {
        ledger.get().close();
      }
    }
  }
}
