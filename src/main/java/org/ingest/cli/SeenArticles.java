package org.ingest.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ingest.KnownArticles;
import org.ingest.article.ArticleId;
import org.ingest.splitting.RawArticle;

/**
 * The articles that earlier runs have written, by the digests of their texts as they came, in a
 * file with one digest per line. An article that fails is not among them, and the file is written
 * only when a run's results are.
 */
final class SeenArticles implements KnownArticles {
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{16}");

  private record Place(String file, int article) {}

  private final Path file;

  /** In the order in which they were seen. */
  private final Set<String> all = new LinkedHashSet<>();

  private final Set<String> before;
  private final Map<Place, String> underWay = new HashMap<>();

  private SeenArticles(Path file, List<String> digests) {
    this.file = file;
    this.before = Set.copyOf(digests);
    all.addAll(digests);
  }

  /**
   * @param file may not be there yet
   * @throws IOException when it cannot be read or holds something else, with a message for the user
   */
  static SeenArticles in(Path file) throws IOException {
    List<String> lines = Files.exists(file) ? lines(file) : List.of();
    for (int i = 0; i < lines.size(); i++) {
      if (!DIGEST.matcher(lines.get(i)).matches()) {
        throw new IOException(
            file + ":" + (i + 1) + ": expected a file that --skip-seen wrote; nothing written");
      }
    }
    return new SeenArticles(file, lines.stream().distinct().toList());
  }

  private static List<String> lines(Path file) throws IOException {
    try {
      // Any byte is a character, so that a wrong file is told as that.
      return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw FileFault.cannotBeRead(file, e);
    }
  }

  @Override
  public boolean isKnown(RawArticle article) {
    String digest = ArticleId.of(article.text());
    boolean isKnown = before.contains(digest);
    if (!isKnown) {
      underWay.put(new Place(article.inputName(), article.ordinal()), digest);
    }
    return isKnown;
  }

  /** Notes that an article is written. */
  void add(String inputName, int ordinal) {
    String digest = underWay.remove(new Place(inputName, ordinal));
    if (digest != null) {
      all.add(digest);
    }
  }

  /** Writes the file, with the articles of this run. */
  void write() throws IOException {
    try (OutputFile output = OutputFile.open(file)) {
      for (String digest : all) {
        output.stream().write((digest + "\n").getBytes(StandardCharsets.US_ASCII));
      }
      output.finish();
    }
  }
}
