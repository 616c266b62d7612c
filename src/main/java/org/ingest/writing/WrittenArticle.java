package org.ingest.writing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * An article's JSON object, made on any thread, to which what only the run knows can be added when
 * its turn comes to be put out: of which earlier article it is a copy.
 *
 * @param id the article's
 * @param json the object in UTF-8, without a newline behind it
 * @param behindId the offset in {@code json} behind the value of its first key, {@code id}
 * @param pretty whether it has a key a line
 */
public record WrittenArticle(String id, byte[] json, int behindId, boolean pretty) {
  /** The same article with {@code duplicate_of} behind its id. */
  public WrittenArticle asCopyOf(String originalId) {
    String key = pretty ? ",\n  \"duplicate_of\" : \"" : ",\"duplicate_of\":\"";
    byte[] added = (key + originalId + '"').getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(json.length + added.length);
    bytes.write(json, 0, behindId);
    bytes.writeBytes(added);
    bytes.write(json, behindId, json.length - behindId);
    return new WrittenArticle(id, bytes.toByteArray(), behindId, pretty);
  }
}
