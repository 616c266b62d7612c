package org.ingest.fuzz;

/**
 * Where Jazzer, which follows the branches that an input takes, calls one target: {@code mvn -Pfuzz
 * -Dfuzz.target=DATES -Dfuzz.seconds=600 …}, see the README.
 */
public final class JazzerFuzz {
  private static final FuzzTarget TARGET = FuzzTarget.valueOf(System.getProperty("fuzz.target"));

  private JazzerFuzz() {}

  /**
   * Loads the models before the first input, whose time they would use up. The names are Jazzer's.
   */
  public static void fuzzerInitialize() throws Exception {
    TARGET.run(new byte[0]);
  }

  public static void fuzzerTestOneInput(byte[] bytes) throws Exception {
    TARGET.run(bytes);
  }
}
