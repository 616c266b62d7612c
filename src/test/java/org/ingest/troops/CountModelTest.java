package org.ingest.troops;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountModelTest {
  private static final LinearModel YES_NO =
      new LinearModel(
          List.of("no", "yes"),
          Map.of("word=force", new float[] {0.38f, -0.38f}, "word=ß", new float[] {0, -12.07f}));
  private static final LinearModel ONE =
      new LinearModel(List.of("killed"), Map.of("cue", new float[] {3.5f}));

  @TempDir private Path folder;

  @Test
  void readsWhatItHasWritten() throws IOException {
    new CountModel(YES_NO, ONE, YES_NO).save(folder);
    CountModel read = CountModel.load(folder);
    assertEquals(List.of("killed"), read.status().labels());
    assertArrayEquals(new float[] {3.5f}, read.status().weights().get("cue"));
    for (LinearModel model : List.of(read.judge(), read.force())) {
      assertEquals(List.of("no", "yes"), model.labels());
      assertEquals(2, model.weights().size());
      assertArrayEquals(new float[] {0.38f, -0.38f}, model.weights().get("word=force"));
      assertArrayEquals(new float[] {0, -12.07f}, model.weights().get("word=ß"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no\tyes",
        "no\tyes\ncue",
        "no\tyes\ncue\n\n",
        "no\tyes\ncue\t1\t2\t3\n\n",
        "no\tyes\ncue\t1.234\t2\n\n",
        "no\tyes\ncue\tone\t2\n\n",
        "no\tyes\ncue\t1.0\t2.0\n\n"
      })
  void refusesWhatIsNoModel(String text) throws IOException {
    Path file = folder.resolve(CountModel.FILE);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    IOException fault = assertThrows(IOException.class, () -> CountModel.load(folder));
    assertTrue(fault.getMessage().contains("not a model"), fault.getMessage());
  }
}
