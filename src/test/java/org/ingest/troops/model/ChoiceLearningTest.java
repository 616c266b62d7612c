package org.ingest.troops.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceLearningTest {
  private static int[] features(String... names) {
    Features features = new Features();
    for (String name : names) {
      features.add(name);
    }
    return features.toArray();
  }

  private static ChoiceLearning subjects() {
    ChoiceLearning learning = new ChoiceLearning();
    for (int i = 0; i < 40; i++) {
      learning.add(
          List.of(
              features("none"), features("subject", "w" + i % 3), features("agent", "w" + i % 2)),
          new boolean[] {false, true, false},
          1,
          i % 4);
    }
    return learning;
  }

  private static byte[] bytes(ChoiceModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  @Test
  void prefersWhatWasRight() {
    double[] likelihoods =
        subjects().learn().likelihoods(List.of(features("none"), features("subject")));
    assertTrue(likelihoods[1] > 0.8, () -> "likelihood " + likelihoods[1]);
    assertEquals(1, likelihoods[0] + likelihoods[1], 1e-9);
  }

  @Test
  void learnsTheSameBytesAgain() throws IOException {
    assertArrayEquals(bytes(subjects().learn()), bytes(subjects().learn()));
  }

  @Test
  void readsWhatItWrote() throws IOException {
    ChoiceModel model = subjects().learn();
    ChoiceModel read = ChoiceModel.read(ByteBuffer.wrap(bytes(model)));
    assertEquals(model.score(features("subject", "w1")), read.score(features("subject", "w1")));
    assertTrue(read.size() > 0);
  }

  @Test
  void leavesOutAFold() throws IOException {
    assertTrue(
        !java.util.Arrays.equals(bytes(subjects().learn()), bytes(subjects().learnWithout(1))));
  }

  @Test
  void passesOverChoicesWithoutARightCandidate() {
    ChoiceLearning learning = new ChoiceLearning();
    learning.add(List.of(features("a"), features("b")), new boolean[] {false, false}, 1, 0);
    assertEquals(0, learning.size());
  }
}
