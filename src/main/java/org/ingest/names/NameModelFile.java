package org.ingest.names;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.perceptron.PerceptronModel;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;

/**
 * The name model as a file: an OpenNLP name-finder model with a perceptron inside, whose predicates
 * are the features' hashes in base 36 and, for the transitions, <i>after=</i> and a label's name.
 *
 * <p>OpenNLP writes the time into its files; here it is taken out again, so that the same weights
 * give the same bytes.
 */
final class NameModelFile {
  private static final String LANGUAGE = "eng";
  private static final String AFTER = "after=";
  private static final String EDGE = "edge";
  private static final String WEIGHTS = "nameFinder.model";
  private static final String MANIFEST = "manifest.properties";
  private static final String TIMESTAMP = "Timestamp";

  private NameModelFile() {}

  /**
   * Reads the weights in one sweep, without OpenNLP's reader: that makes a string and four objects
   * of each of some hundred thousand features, which takes a second.
   *
   * @throws IOException when the stream holds no name-finder model made by this program
   */
  static NameModel read(InputStream in) throws IOException {
    ZipInputStream zip = new ZipInputStream(in);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals(WEIGHTS)) {
        return readWeights(new ModelBytes(zip.readAllBytes()));
      }
    }
    throw new IOException("not a name model made by this program");
  }

  /** What OpenNLP's perceptron format holds, in its order. */
  private static NameModel readWeights(ModelBytes in) throws IOException {
    if (!in.utf().equals("Perceptron")) {
      throw new IOException("not a name model made by this program");
    }
    int[] labels = new int[in.nextInt()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = labelNamed(in.utf());
    }
    int[][] patterns = new int[in.nextInt()][];
    for (int i = 0; i < patterns.length; i++) {
      patterns[i] = in.numbers();
    }
    int features = in.nextInt();
    long[] names = new long[features];
    for (int i = 0; i < features; i++) {
      names[i] = predicate(in);
    }
    return readRows(in, patterns, labels, names);
  }

  /** A pattern is the number of features with the same labels, then these labels. */
  private static NameModel readRows(ModelBytes in, int[][] patterns, int[] labels, long[] names) {
    NameModel.Builder builder = new NameModel.Builder(names.length);
    int feature = 0;
    for (int[] pattern : patterns) {
      byte[] rowLabels = new byte[pattern.length - 1];
      for (int i = 0; i < rowLabels.length; i++) {
        rowLabels[i] = (byte) labels[pattern[i + 1]];
      }
      float[] weights = new float[rowLabels.length];
      for (int i = 0; i < pattern[0]; i++) {
        for (int k = 0; k < weights.length; k++) {
          weights[k] = (float) in.nextDouble();
        }
        builder.add(names[feature++], rowLabels, weights, weights.length);
      }
    }
    return builder.build();
  }

  /** A feature's hash, or what {@link NameModel.Builder#add} takes for a transition. */
  private static long predicate(ModelBytes in) {
    if (in.nextStartsLike(AFTER)) {
      String previous = in.utf().substring(AFTER.length());
      return NameModel.Builder.transitionsAfter(previous.equals(EDGE) ? -1 : labelNamed(previous));
    }
    return in.numberInBase36();
  }

  private static int labelNamed(String name) {
    for (int label = 0; label < NameLabels.COUNT; label++) {
      if (NameLabels.name(label).equals(name)) {
        return label;
      }
    }
    throw new IllegalArgumentException("no label: " + name);
  }

  static void write(NameModel model, OutputStream out) throws IOException {
    Map<String, Context> predicates = new TreeMap<>();
    model.forEachRow(
        (feature, labels, weights) ->
            predicates.put(
                Long.toUnsignedString(feature, Character.MAX_RADIX), context(labels, weights)));
    for (int previous = -1; previous < NameLabels.COUNT; previous++) {
      String name = previous < 0 ? EDGE : NameLabels.name(previous);
      predicates.put(AFTER + name, transitions(model, previous));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    container(predicates).serialize(bytes);
    withoutTimes(bytes.toByteArray(), out);
  }

  private static Context transitions(NameModel model, int previous) {
    byte[] labels = new byte[NameLabels.COUNT];
    float[] weights = new float[NameLabels.COUNT];
    for (int label = 0; label < NameLabels.COUNT; label++) {
      labels[label] = (byte) label;
      weights[label] = model.transition(previous, label);
    }
    return context(labels, weights);
  }

  private static Context context(byte[] labels, float[] weights) {
    int[] outcomes = new int[labels.length];
    double[] parameters = new double[labels.length];
    for (int i = 0; i < labels.length; i++) {
      outcomes[i] = labels[i];
      parameters[i] = weights[i];
    }
    return new Context(outcomes, parameters);
  }

  private static TokenNameFinderModel container(Map<String, Context> predicates) {
    String[] outcomes = new String[NameLabels.COUNT];
    for (int label = 0; label < outcomes.length; label++) {
      outcomes[label] = NameLabels.name(label);
    }
    PerceptronModel weights =
        new PerceptronModel(
            predicates.values().toArray(Context[]::new),
            predicates.keySet().toArray(String[]::new),
            outcomes);
    BilouCodec codec = new BilouCodec();
    return new TokenNameFinderModel(
        LANGUAGE,
        weights,
        1,
        null,
        Map.of(),
        Map.of(),
        codec,
        new TokenNameFinderFactory(null, Map.of(), codec));
  }

  private static void withoutTimes(byte[] serialized, OutputStream out) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(serialized))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readAllBytes();
        entries.put(
            entry.getName(), entry.getName().equals(MANIFEST) ? timeless(content) : content);
      }
    }
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry header = new ZipEntry(entry.getKey());
        header.setLastModifiedTime(FileTime.fromMillis(0));
        zip.putNextEntry(header);
        zip.write(entry.getValue());
      }
    }
  }

  private static byte[] timeless(byte[] manifest) {
    String lines =
        new String(manifest, StandardCharsets.ISO_8859_1)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.startsWith(TIMESTAMP + "=") ? TIMESTAMP + "=0" : line)
            .sorted()
            .reduce("", (all, line) -> all + line + "\n");
    return lines.getBytes(StandardCharsets.ISO_8859_1);
  }
}
