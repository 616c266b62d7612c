package org.ingest.troops;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What was learned from annotated counts: which doubtful ones are counts of military people, and
 * what happened to the counted. Read-only, shared between threads.
 *
 * <p>The file is gzipped text: for each of the three a line of labels, a line for each feature with
 * its weights, an empty line.
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
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return new CountModel(read(in), read(in), read(in));
    } catch (NumberFormatException | NullPointerException e) {
      throw new IOException(file + ": not a model of troop counts", e);
    }
  }

  private static LinearModel read(BufferedReader in) throws IOException {
    List<String> labels = List.of(in.readLine().split("\t"));
    Map<String, float[]> weights = new HashMap<>();
    for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
      String[] cells = line.split("\t");
      float[] row = new float[labels.size()];
      for (int i = 1; i < cells.length; i++) {
        row[i - 1] = cells[i].isEmpty() ? 0 : Float.parseFloat(cells[i]);
      }
      weights.put(cells[0], row);
    }
    return new LinearModel(labels, weights);
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
