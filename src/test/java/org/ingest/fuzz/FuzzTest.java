package org.ingest.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every target over inputs of a fixed seed, and over all that ever was a finding. A failure
 * tells the input in Base64. {@code -Dfuzz.times=1000 -Dfuzz.seed=7 -Dfuzz.target=DATES} runs one a
 * thousand times as long, over other inputs.
 */
class FuzzTest {
  private static final long SEED = Long.getLong("fuzz.seed", 20_260_417);
  private static final double TIMES = Double.parseDouble(System.getProperty("fuzz.times", "1"));
  private static final String ONLY = System.getProperty("fuzz.target", "");
  private static final Path FOUND = Path.of("src/test/resources/fuzz/found");
  private static final int LONGEST = 80;

  @TestFactory
  Stream<DynamicTest> holdsForWhatTheSeedMakes() {
    return Stream.of(FuzzTarget.values())
        .filter(target -> ONLY.isEmpty() || target.name().equals(ONLY))
        .map(target -> DynamicTest.dynamicTest(target.name(), () -> runMany(target)));
  }

  private static void runMany(FuzzTarget target) {
    Random random = new Random(SEED);
    long runs = Math.max(1, Math.round(target.runs() * TIMES));
    for (long i = 0; i < runs; i++) {
      byte[] bytes = new byte[random.nextInt(LONGEST)];
      random.nextBytes(bytes);
      run(target, bytes);
    }
  }

  /**
   * Files named after their target: {@code DATES-no-such-day.base64}. What they were of stands in
   * the cases too, since new pieces change what the same bytes say.
   */
  @TestFactory
  Stream<DynamicTest> holdsForEarlierFindings() throws IOException {
    return findings().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () ->
                        run(
                            targetOf(file),
                            Base64.getDecoder().decode(Files.readString(file).strip()))));
  }

  private static java.util.List<Path> findings() throws IOException {
    try (Stream<Path> files = Files.list(FOUND)) {
      return files.sorted().toList();
    }
  }

  private static FuzzTarget targetOf(Path file) {
    String name = file.getFileName().toString();
    return FuzzTarget.valueOf(name.substring(0, name.indexOf('-')));
  }

  private static void run(FuzzTarget target, byte[] bytes) {
    try {
      target.run(bytes);
    } catch (Throwable e) {
      String input = Base64.getEncoder().encodeToString(bytes);
      throw new AssertionError(target + " " + input + ": " + e, e);
    }
  }
}
