package org.ingest.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** What a job was begun with, so that another does not go on with it. */
record Manifest(String told) {
  private static final String FILE = OutputFolder.WORK + "/manifest";

  static Manifest of(List<InputFile> inputs, Settings settings) throws IOException {
    String producer = SharedIngester.form().producer().toString();
    return new Manifest(
        inputs.stream()
            .map(InputFile::told)
            .collect(Collectors.joining("\n", producer + "\n" + settings + "\n", "\n")));
  }

  /**
   * Begins a job, or goes on with it.
   *
   * @throws IOException when the folder holds something else, with a message for the user
   */
  void begin(OutputFolder folder, boolean resume) throws IOException {
    if (folder.has(FILE)) {
      try (InputStream in = folder.open(FILE)) {
        String begun = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        refuseUnless(resume, folder, "holds a job that was broken off; --resume goes on with it");
        refuseUnless(
            begun.equals(told), folder, "holds a job with other inputs, options or models");
      }
      return;
    }
    refuseUnless(!folder.has(OutputFolder.ARTICLES), folder, "holds articles already");
    folder.delete(OutputFolder.WORK);
    try (OutputFolder.NewFile file = folder.create(FILE)) {
      file.stream().write(told.getBytes(StandardCharsets.UTF_8));
      file.keep();
    }
  }

  /** Ends it: what is left of the work is of no use to another. */
  static void end(OutputFolder folder) throws IOException {
    folder.delete(FILE);
    folder.delete(OutputFolder.WORK);
    folder.deleteDrafts(OutputFolder.ARTICLES);
    folder.deleteDrafts(OutputFolder.ERRORS);
  }

  private static void refuseUnless(boolean condition, OutputFolder folder, String message)
      throws IOException {
    if (!condition) {
      throw new IOException(folder.root() + ": " + message);
    }
  }
}
