package org.ingest.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ingest.KnownArticles;
import org.ingest.collection.NearDuplicates;
import org.ingest.splitting.RawArticle;

/**
 * What a run that was broken off had written of its JSON Lines, to go on with: its whole lines are
 * the new output's first, and the articles in them are passed over. A last line without its end is
 * dropped.
 */
final class EarlierOutput implements KnownArticles {
  private static final ObjectMapper JSON = new ObjectMapper();

  private record Place(String file, int article) {}

  private record Story(String id, byte[] signature) {}

  private final Path file;
  private final Set<Place> written = new HashSet<>();
  private final List<Story> stories = new ArrayList<>();

  private final List<Path> leftovers;

  private EarlierOutput(Path file, List<Path> leftovers) {
    this.file = file;
    this.leftovers = leftovers;
  }

  /**
   * The newest of what stands in a file and what unfinished runs have left of it; none where there
   * is nothing.
   *
   * @throws IOException when it cannot be read or is something else, with a message for the user
   */
  static Optional<EarlierOutput> of(Path output) throws IOException {
    List<Path> leftovers = leftovers(output);
    Optional<Path> newest = newest(output, leftovers);
    if (newest.isEmpty()) {
      return Optional.empty();
    }
    EarlierOutput earlier = new EarlierOutput(newest.get(), leftovers);
    earlier.forEachLine((line, number) -> earlier.add(earlier.article(line, number)));
    return Optional.of(earlier);
  }

  private static List<Path> leftovers(Path output) throws IOException {
    try {
      return OutputFile.leftovers(output);
    } catch (IOException e) {
      throw FileFault.cannotBeRead(output, e);
    }
  }

  private static Optional<Path> newest(Path output, List<Path> leftovers) throws IOException {
    try {
      List<Path> all = new ArrayList<>(leftovers);
      all.add(output);
      return newest(all.stream().filter(Files::isRegularFile).toList());
    } catch (IOException e) {
      throw FileFault.cannotBeRead(output, e);
    }
  }

  private static Optional<Path> newest(List<Path> files) throws IOException {
    Path newest = null;
    FileTime at = FileTime.fromMillis(Long.MIN_VALUE);
    for (Path each : files) {
      FileTime changed = Files.getLastModifiedTime(each);
      if (changed.compareTo(at) > 0) {
        newest = each;
        at = changed;
      }
    }
    return Optional.ofNullable(newest);
  }

  private JsonNode article(byte[] line, int number) throws IOException {
    JsonNode article = null;
    try {
      article = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      // told below
    }
    boolean isWhole =
        article != null && article.has("id") && article.has("text") && article.has("source");
    if (!isWhole) {
      throw new IOException(
          file + ":" + number + ": expected an article as --format jsonl writes it, with its text");
    }
    return article;
  }

  private void add(JsonNode article) {
    JsonNode source = article.get("source");
    written.add(new Place(source.path("file").asText(), source.path("article").asInt()));
    byte[] signature = NearDuplicates.signature(article.get("text").asText());
    stories.add(new Story(article.get("id").asText(), signature));
  }

  /** Appends the whole lines to the new output. */
  void copyTo(OutputStream out) throws IOException {
    forEachLine((bytes, number) -> out.write(bytes));
    out.flush();
  }

  /** Takes a line with its end. */
  private interface LineTaker {
    void take(byte[] bytes, int number) throws IOException;
  }

  private void forEachLine(LineTaker taker) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      int number = 0;
      for (int each = in.read(); each >= 0; each = in.read()) {
        line.write(each);
        if (each == '\n') {
          taker.take(line.toByteArray(), ++number);
          line.reset();
        }
      }
    }
  }

  /** How many articles need not be read again. */
  int size() {
    return stories.size();
  }

  @Override
  public boolean isKnown(RawArticle article) {
    return written.contains(new Place(article.inputName(), article.ordinal()));
  }

  @Override
  public void remind(NearDuplicates stories) {
    this.stories.forEach(each -> stories.add(each.id(), each.signature()));
  }

  /**
   * Takes what earlier unfinished runs left away, however many they were, once the output is whole.
   */
  void discard() throws IOException {
    for (Path each : leftovers) {
      Files.deleteIfExists(each);
    }
  }
}
