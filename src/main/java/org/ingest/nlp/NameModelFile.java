package org.ingest.nlp;

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
   * @throws IOException when the stream holds no name-finder model made by this program
   */
  static NameModel read(InputStream in) throws IOException {
    TokenNameFinderModel container = new TokenNameFinderModel(in);
    if (!(container.getArtifact(WEIGHTS) instanceof PerceptronModel weights)) {
      throw new IOException("not a name model made by this program");
    }
    return fromPerceptron(weights);
  }

  @SuppressWarnings("unchecked")
  private static NameModel fromPerceptron(PerceptronModel model) {
    Object[] parts = model.getDataStructures();
    String[] outcomes = (String[]) parts[2];
    int[] labelOf = new int[outcomes.length];
    for (int i = 0; i < outcomes.length; i++) {
      labelOf[i] = labelNamed(outcomes[i]);
    }
    NameModel.Builder builder = new NameModel.Builder();
    ((Map<String, Context>) parts[1])
        .forEach((name, context) -> read(builder, name, context, labelOf));
    return builder.build();
  }

  private static void read(NameModel.Builder builder, String name, Context context, int[] labelOf) {
    int[] outcomes = context.getOutcomes();
    double[] parameters = context.getParameters();
    byte[] labels = new byte[outcomes.length];
    float[] weights = new float[outcomes.length];
    for (int i = 0; i < outcomes.length; i++) {
      labels[i] = (byte) labelOf[outcomes[i]];
      weights[i] = (float) parameters[i];
    }
    if (name.startsWith(AFTER)) {
      int previous = name.equals(AFTER + EDGE) ? -1 : labelNamed(name.substring(AFTER.length()));
      for (int i = 0; i < labels.length; i++) {
        builder.setTransition(previous, labels[i], weights[i]);
      }
    } else {
      builder.addRow(Long.parseUnsignedLong(name, Character.MAX_RADIX), labels, weights);
    }
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
