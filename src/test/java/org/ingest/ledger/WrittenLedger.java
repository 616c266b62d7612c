package org.ingest.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.ingest.collection.NearDuplicates;

/** Writes the articles and claims of a ledger by hand, to be read back. */
final class WrittenLedger {
  private static final String SIGNATURE =
      Base64.getEncoder().encodeToString(NearDuplicates.signature(""));

  private final StringBuilder text = new StringBuilder();
  private int articles;
  private int claims;

  WrittenLedger() {
    text.append("{\"type\":\"ledger\",\"version\":1,\"articles\":0,\"claims\":0}\n");
  }

  /** The key of the last article. */
  private String key() {
    return String.format("%016x", articles);
  }

  WrittenLedger article(String day) {
    articles++;
    text.append(
        String.format(
            "{\"type\":\"article\",\"key\":\"%s\",\"id\":\"%s\",\"name\":\"a%d\",\"date\":\"%s\","
                + "\"countries\":[],\"signature\":\"%s\"}%n",
            key(), key(), articles, day, SIGNATURE));
    return this;
  }

  /**
   * A claim of the last article.
   *
   * @param keys more keys and values of its JSON, such as {@code "force":"Mali"}
   */
  WrittenLedger claim(long number, String status, String words, String keys) {
    claims++;
    text.append(
        String.format(
            "{\"type\":\"claim\",\"id\":\"%s-%d\",\"article\":\"%s\",\"start\":%d,\"sentence\":0,"
                + "\"text\":\"%s\",\"min\":%d,\"max\":%d,\"modifier\":\"exact\",\"status\":\"%s\","
                + "\"words\":\"%s\",%s}%n",
            key(), claims, key(), claims, words, number, number, status, words, keys));
    return this;
  }

  String text() {
    return text.toString();
  }

  Ledger read() throws IOException {
    Ledger ledger = new Ledger();
    new LedgerReader(ledger)
        .read(new ByteArrayInputStream(text().getBytes(StandardCharsets.UTF_8)));
    return ledger;
  }
}
