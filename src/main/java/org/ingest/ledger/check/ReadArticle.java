package org.ingest.ledger.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.ingest.ledger.ClaimReader;
import org.ingest.ledger.LedgerClaim;

/**
 * An article to check against.
 *
 * @param sentences its text, sentence by sentence
 * @param claims what the program reads in it
 */
public record ReadArticle(
    String id, String name, List<String> sentences, List<LedgerClaim> claims) {
  public ReadArticle {
    sentences = List.copyOf(sentences);
    claims = List.copyOf(claims);
  }

  /** Of an article in the JSON that {@code ingest} writes. */
  public static ReadArticle of(JsonNode json, ClaimReader reader) {
    int[] text = json.path("text").asText().codePoints().toArray();
    List<String> sentences = new ArrayList<>();
    for (JsonNode sentence : json.path("sentences")) {
      int start = sentence.path("start").asInt();
      String words = new String(text, start, sentence.path("end").asInt() - start);
      sentences.add(words.strip().replaceAll("\\s+", " "));
    }
    return new ReadArticle(
        json.path("id").asText(), json.path("name").asText(), sentences, reader.read(json));
  }

  boolean isCalled(String nameOrId) {
    return name.equals(nameOrId) || id.equals(nameOrId);
  }
}
