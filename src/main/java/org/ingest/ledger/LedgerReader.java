package org.ingest.ledger;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ingest.collection.NearDuplicates;
import org.ingest.entity.TroopStatus;

/**
 * Adds to a ledger what {@code ingest} wrote before: articles as an array or a line each, or an
 * earlier ledger, of which articles and claims are read and lines are made anew.
 */
public final class LedgerReader {
  /** Of the form that is written; raised when a reader of older ledgers would misread it. */
  public static final int VERSION = 1;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SIGNATURE_LENGTH = NearDuplicates.signature("text").length;

  private final ClaimReader claims = new ClaimReader();
  private final Ledger ledger;
  private final Map<String, ClaimArticle> articles = new HashMap<>();

  public LedgerReader(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * Reads one file to its end.
   *
   * @throws IOException when it cannot be read, or is nothing that {@code ingest} writes, with a
   *     message for the user
   */
  public void read(InputStream in) throws IOException {
    articles.clear();
    try (JsonParser parser = JSON.createParser(in)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
          add(parser.readValueAsTree());
        } else if (!parser.currentToken().isStructStart() && !parser.currentToken().isStructEnd()) {
          throw refusal(parser.currentLocation().getLineNr(), parser.getText());
        }
      }
    } catch (JsonProcessingException e) {
      throw refusal(line(e), e.getOriginalMessage());
    }
  }

  /** Where it went wrong; what nests too deep has no place. */
  private static int line(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
  }

  private static IOException refusal(int line, String found) {
    return new IOException(
        "line " + line + ": expected articles or a ledger as ingest writes them, found " + found);
  }

  /**
   * Adds an article as {@code ingest} writes it, or a line of a ledger.
   *
   * @throws IOException when it is neither
   */
  public void add(JsonNode json) throws IOException {
    try {
      dispatch(json);
    } catch (IllegalArgumentException e) {
      throw new IOException("expected what ingest writes, found " + e.getMessage());
    }
  }

  private void dispatch(JsonNode json) throws IOException {
    if (json.has("troop_counts")) {
      claims.read(json).forEach(ledger::add);
      return;
    }
    switch (json.path("type").asText()) {
      case "article" -> addArticle(json);
      case "claim" -> ledger.add(claim(json));
      case "ledger" -> checkVersion(json.path("version").asInt());
      case "line" -> {
        // made anew
      }
      default -> throw new IOException("expected articles or a ledger as ingest writes them");
    }
  }

  private static void checkVersion(int version) throws IOException {
    if (version > VERSION) {
      throw new IOException(
          "expected a ledger of version " + VERSION + " or earlier, found version " + version);
    }
  }

  private void addArticle(JsonNode json) {
    String key = json.path("key").asText();
    articles.put(
        key,
        new ClaimArticle(
            key,
            json.path("id").asText(),
            json.path("name").asText(),
            JsonClaim.text(json, "title"),
            JsonClaim.text(json, "date"),
            JsonClaim.text(json, "publisher"),
            JsonClaim.text(json, "url"),
            ClaimReader.texts(json.path("countries")),
            signature(json.path("signature").asText())));
  }

  /** The same text, if it is a signature; one of another kind could not be compared. */
  private static String signature(String base64) {
    int length = Base64.getDecoder().decode(base64).length;
    if (length != 0 && length != SIGNATURE_LENGTH) {
      throw new IllegalArgumentException("a signature of " + length + " bytes");
    }
    return base64;
  }

  private LedgerClaim claim(JsonNode json) throws IOException {
    ClaimArticle article = articles.get(json.path("article").asText());
    if (article == null) {
      throw new IOException("expected the article " + json.path("article") + " before its claims");
    }
    JsonClaim read = new JsonClaim(json);
    return new LedgerClaim(
        json.path("id").asText(),
        article,
        json.path("start").asInt(),
        json.path("sentence").asInt(),
        json.path("text").asText(),
        read.figure(),
        read.modifier(),
        read.text("noun"),
        read.text("force"),
        read.text("force_as_written"),
        read.flag("inferred"),
        read.status().orElse(TroopStatus.OTHER),
        read.flag("denied"),
        read.flag("additional"),
        read.flag("hedged"),
        Optional.of(json.path("place")).filter(JsonNode::isObject).map(LedgerReader::place),
        read.text("date"),
        read.flag("other_time"),
        read.text("unit"),
        read.text("attribution"),
        read.text("claimant"),
        read.text("outlet"),
        read.text("part_of"),
        read.text("repeats"),
        json.path("words").asText());
  }

  private static ClaimPlace place(JsonNode json) {
    return new ClaimPlace(
        json.path("name").asText(), JsonClaim.text(json, "kind"), JsonClaim.text(json, "country"));
  }
}
