package org.ingest.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The tagger and parser of a models folder. The model is read when a sentence is first parsed, so
 * that articles without troop counts pay nothing. May be shared between threads; each takes a
 * {@link SentenceParser} of its own.
 */
public final class Parser {
  /** The model's name in the models folder. */
  public static final String FILE = "syntax.bin";

  private final Path file;
  private SyntaxModel model;

  private Parser(Path file, SyntaxModel model) {
    this.file = file;
    this.model = model;
  }

  /** A parser over a model that is in memory. */
  Parser(SyntaxModel model) {
    this(null, model);
  }

  /**
   * The parser of a models folder.
   *
   * @throws IOException when the folder has no syntax model
   */
  public static Parser load(Path modelsFolder) throws IOException {
    Path file = modelsFolder.resolve(FILE);
    if (!Files.isReadable(file)) {
      throw new IOException(file + ": no syntax model");
    }
    return new Parser(file, null);
  }

  /** A parser of sentences for the use of one thread. */
  public SentenceParser newSentenceParser() {
    return new SentenceParser(this);
  }

  /**
   * The model, read at the first call.
   *
   * @throws UncheckedIOException when the file is damaged
   */
  synchronized SyntaxModel model() {
    if (model == null) {
      try {
        model = SyntaxModel.read(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return model;
  }
}
