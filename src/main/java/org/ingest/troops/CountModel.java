package org.ingest.troops;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What was learned from annotated counts: which doubtful ones are counts of military people, and
 * what happened to the counted. Read-only, shared between threads.
 *
 * <p>The file is gzipped text: for each of the three a line of labels, a line for each feature with
 * its weights, which are whole hundredths, an empty line.
 *
 * @param judge tells counts of military people ("yes") from others ("no")
 * @param status tells the statuses apart, by their names in the JSON
 * @param force tells whether a force named nearby is the counted people's ("yes") or not ("no")
 */
public record CountModel(LinearModel judge, LinearModel status, LinearModel force) {
  /** The model's file in the models folder. */
  public static final String FILE = "counts.txt.gz";

  /**
   * Reads the model of a {@code models} folder.
   *
   * @throws IOException when it is missing or unreadable, with a message for the user
   */
  public static CountModel load(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
      CountModelText text =
          new CountModelText(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return new CountModel(text.next(), text.next(), text.next());
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": not a model of troop counts", e);
    }
  }

  /** Writes the model into a {@code models} folder; the same model gives the same bytes. */
  public void save(Path folder) throws IOException {
    try (BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(folder.resolve(FILE))),
                StandardCharsets.UTF_8))) {
      write(out, judge);
      write(out, status);
      write(out, force);
    }
  }

  private static void write(BufferedWriter out, LinearModel model) throws IOException {
    out.write(String.join("\t", model.labels()) + "\n");
    for (Map.Entry<String, float[]> row : model.sorted().entrySet()) {
      out.write(row.getKey());
      for (float weight : row.getValue()) {
        out.write("\t" + (weight == 0 ? "" : Float.toString(weight)));
      }
      out.write("\n");
    }
    out.write("\n");
  }
}
