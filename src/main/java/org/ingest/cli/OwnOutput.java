package org.ingest.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Knows by its first bytes what this program wrote: articles in any form, a registry, a ledger. */
final class OwnOutput {
  /** How many bytes tell. */
  static final int HEAD = 256;

  /** {@code [{"id":"57546518791fc828","name":"a.txt"}; not {@code [{"id":"7","name":"a"}}. */
  private static final Pattern ARTICLES =
      Pattern.compile(
          "\\s*+\\[?+\\s*+\\{\\s*+\"id\"\\s*+:\\s*+\"[0-9a-f]{16}\"\\s*+,\\s*+\"(?:name|duplicate_of)\"");

  /** {@code {"type":"person","name":"Bence Harsanyi","aliases":[}. */
  private static final Pattern REGISTRY =
      Pattern.compile("\\{\"type\":\"[a-z_]++\",\"name\":\"[^\"]*+\",\"aliases\":\\[");

  /** {@code {"type":"ledger","version":1}. */
  private static final Pattern LEDGER = Pattern.compile("\\{\"type\":\"ledger\",\"version\":\\d");

  /** The header of a table, a byte-order mark before it or not; of a ledger's claims and lines. */
  private static final Pattern TABLE =
      Pattern.compile(
          "\uFEFF?article_id(?:,article_name,|\tarticle_name\t)"
              + "|id,article,date,publisher,text,min,max,"
              + "|line,force,status,place,country,subject,");

  /** Points for a map, entities for Aleph, a graph, a page. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "\\{\"type\":\"FeatureCollection\",\"features\":\\[\n.*\"properties\":\\{\"feature\":\""
              + "|\\{\"id\":\"ingest-[0-9a-f]{16}\",\"schema\":\"Article\""
              + "|<\\?xml [^>]*+>\n<gexf "
              + "|<!DOCTYPE html>\n.*\n<meta name=\"generator\" content=\"ingest\">");

  private static final List<Pattern> ALL = List.of(ARTICLES, REGISTRY, LEDGER, TABLE, OTHERS);

  private OwnOutput() {}

  /** Whether a regular file begins so; what cannot be read does not. */
  static boolean is(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return begins(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether a text begins so. */
  static boolean begins(String head) {
    return ALL.stream().anyMatch(each -> each.matcher(head).lookingAt());
  }
}
