package org.ingest.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.ingest.names.NameLabels.TokenName;
import org.ingest.names.NameTrainer.Example;
import org.ingest.names.NameTrainer.Settings;
import org.junit.jupiter.api.Test;

/** On made-up sentences whose features are numbers: 1000 and up mark names, the rest nothing. */
class NameTrainerTest {
  private static final Settings SETTINGS = new Settings(8, 1, 0.2f, 0.0001f, 0.001f, 7, 2);

  @Test
  void learnsTheSameBytesFromTheSameExamples() throws IOException {
    assertArrayEquals(bytes(train(SETTINGS)), bytes(train(SETTINGS)));
  }

  @Test
  void learnsOtherWeightsInAnotherOrder() throws IOException {
    Settings other = new Settings(8, 1, 0.2f, 0.0001f, 0.001f, 8, 2);
    assertNotEquals(Arrays.hashCode(bytes(train(SETTINGS))), Arrays.hashCode(bytes(train(other))));
  }

  @Test
  void findsTheNamesThatItLearnedFrom() {
    NameModel model = train(SETTINGS);
    NameDecoder decoder = new NameDecoder(model.transitions());
    for (Example example : examples()) {
      float[][] scores =
          Arrays.stream(example.features())
              .map(each -> scores(model, each))
              .toArray(float[][]::new);
      assertArrayEquals(example.labels(), decoder.best(scores));
    }
  }

  @Test
  void scoresAsOpenNlpDoesWithTheSameFile() throws IOException {
    NameModel model = train(SETTINGS);
    NameModel read = NameModelFile.read(new ByteArrayInputStream(bytes(model)));
    MaxentModel reference =
        new TokenNameFinderModel(new ByteArrayInputStream(bytes(model)))
            .getArtifact("nameFinder.model");
    for (Example example : examples()) {
      for (long[] features : example.features()) {
        assertEquals(bestOf(reference, features), bestOf(scores(read, features)));
      }
    }
  }

  private static float[] scores(NameModel model, long[] features) {
    int[] sums = new int[NameLabels.COUNT];
    model.add(features, new int[] {features.length}, 1, new long[features.length], sums);
    float[] scores = new float[sums.length];
    for (int label = 0; label < sums.length; label++) {
      scores[label] = sums[label] / (float) NameModel.ONE;
    }
    return scores;
  }

  private static String bestOf(MaxentModel reference, long[] features) {
    String[] context =
        Arrays.stream(features)
            .mapToObj(feature -> Long.toUnsignedString(feature, Character.MAX_RADIX))
            .toArray(String[]::new);
    return reference.getBestOutcome(reference.eval(context));
  }

  private static String bestOf(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return NameLabels.name(best);
  }

  private static NameModel train(Settings settings) {
    return NameTrainer.train(examples(), settings);
  }

  private static List<Example> examples() {
    Random random = new Random(5);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      int length = 4 + random.nextInt(5);
      int first = random.nextInt(length - 1);
      NameType type = NameType.values()[random.nextInt(3)];
      TokenName name = new TokenName(first, first + random.nextInt(2), type);
      examples.add(
          new Example(features(name, length), NameLabels.encode(List.of(name), length), 1));
    }
    return examples;
  }

  private static long[][] features(TokenName name, int length) {
    long[][] features = new long[length][];
    for (int i = 0; i < length; i++) {
      boolean inside = i >= name.first() && i <= name.last();
      long word = inside ? 1000 + 10 * name.type().ordinal() + (i - name.first()) : i % 3;
      long next = i + 1 < length && i + 1 >= name.first() && i + 1 <= name.last() ? 500 : 501;
      features[i] = new long[] {word + 1, next, name.first() == name.last() && inside ? 600 : 601};
    }
    return features;
  }

  private static byte[] bytes(NameModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NameModelFile.write(model, out);
    return out.toByteArray();
  }
}
