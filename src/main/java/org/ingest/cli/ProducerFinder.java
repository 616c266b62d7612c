package org.ingest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.ingest.writing.Producer;

/** Tells which version of the program, with which models, makes an output. */
public final class ProducerFinder {
  private static final String MANIFEST = "manifest.json";
  private static final int SHOWN_BYTES = 8;

  private ProducerFinder() {}

  /**
   * @param models the folder; that it holds none is told by who loads them
   */
  public static Producer with(Path models) {
    return new Producer(version(), digest(models));
  }

  /** What the build wrote into the jar. */
  static Optional<String> version() {
    return Optional.ofNullable(ProducerFinder.class.getPackage().getImplementationVersion());
  }

  /** Of the manifest, which holds the digests of all models. */
  static Optional<String> digest(Path models) {
    try {
      byte[] manifest = Files.readAllBytes(models.resolve(MANIFEST));
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(manifest);
      return Optional.of(HexFormat.of().formatHex(digest, 0, SHOWN_BYTES));
    } catch (IOException e) {
      return Optional.empty();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
