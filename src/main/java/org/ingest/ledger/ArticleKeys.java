package org.ingest.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.ingest.collection.NearDuplicates;

/** Keys that are the same whatever the order and number of runs. */
final class ArticleKeys {
  private static final int KEY_BYTES = 8;

  private ArticleKeys() {}

  /** What the ledger keeps of an article as {@code ingest} writes it. */
  static ClaimArticle article(JsonNode json) {
    Optional<String> url = JsonClaim.text(json.path("source"), "url");
    Optional<String> publisher =
        JsonClaim.text(json.path("source"), "publisher").or(() -> url.flatMap(ArticleKeys::host));
    Optional<String> title = JsonClaim.text(json, "title");
    Optional<String> date = JsonClaim.text(json, "date");
    String id = json.path("id").asText();
    String name = json.path("name").asText();
    byte[] signature = NearDuplicates.signature(json.path("text").asText());
    return new ClaimArticle(
        key(id, name, title.orElse(""), date.orElse(""), publisher.orElse(""), url.orElse("")),
        id,
        name,
        title,
        date,
        publisher,
        url,
        ClaimReader.texts(json.path("about").path("countries")),
        Base64.getEncoder().encodeToString(signature));
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(URI.create(url).getHost())
          .map(host -> host.startsWith("www.") ? host.substring("www.".length()) : host);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The first 16 hexadecimal digits of the SHA-256 of the parts, each on a line. */
  static String key(String... parts) {
    try {
      byte[] all = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(all);
      return HexFormat.of().formatHex(hash, 0, KEY_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
