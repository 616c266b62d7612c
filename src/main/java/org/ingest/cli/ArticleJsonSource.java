package org.ingest.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ingest.Ingester;
import org.ingest.Options;
import org.ingest.Outcome;
import org.ingest.article.Article;
import org.ingest.nlp.Loading;
import org.ingest.reading.Input;
import org.ingest.reading.InputFinder;
import org.ingest.reading.Problem;
import org.ingest.writing.ArticleTree;

/**
 * Gives the articles of files as JSON, whether they are news that is read now or what {@code
 * ingest} wrote of it before.
 */
final class ArticleJsonSource {
  private final Loading.Reader<Ingester> models;
  private final Options options;
  private final Tally tally;

  ArticleJsonSource(Loading.Reader<Ingester> models, Options options, Tally tally) {
    this.models = models;
    this.options = options;
    this.tally = tally;
  }

  /** Takes what is read. */
  interface Sink {
    /**
     * Is told what will be read, before any of it is.
     *
     * @throws IOException when it must not be, with a message for the user
     */
    default void begin(List<Input> inputs) throws IOException {}

    /**
     * Is told that what {@code ingest} wrote before could not be read to its end.
     *
     * @throws IOException when the run must end, with a message for the user
     */
    default void broken(Input input) throws IOException {}

    /**
     * Takes an article that was read now.
     *
     * @throws IOException what ends the run
     */
    void article(JsonNode json) throws IOException;

    /**
     * Reads what {@code ingest} wrote before.
     *
     * @throws IOException when it cannot be read, with a message for the user
     */
    void written(InputStream in) throws IOException;
  }

  /**
   * Reads all inputs: what was written first, then the news.
   *
   * @return false when there was none
   * @throws IOException when there is no model, or what the sink throws for an article
   */
  boolean read(List<String> arguments, InputStream stdin, Sink sink) throws IOException {
    InputStream marked = new BufferedInputStream(stdin, OwnOutput.HEAD);
    List<Input> inputs = new InputFinder().find(arguments, marked, tally::note);
    sink.begin(inputs);
    List<Input> news = new ArrayList<>();
    for (Input input : inputs) {
      if (isWritten(input, marked)) {
        readWritten(input, sink);
      } else {
        news.add(input);
      }
    }
    if (!news.isEmpty()) {
      models.read().with(options).read(news, outcome -> take(outcome, sink));
    }
    return !inputs.isEmpty();
  }

  private static boolean isWritten(Input input, InputStream stdin) throws IOException {
    if (!input.name().equals(Input.STDIN)) {
      return OwnOutput.is(Path.of(input.name()));
    }
    stdin.mark(OwnOutput.HEAD);
    byte[] head = stdin.readNBytes(OwnOutput.HEAD);
    stdin.reset();
    return OwnOutput.begins(new String(head, StandardCharsets.UTF_8));
  }

  private void readWritten(Input input, Sink sink) throws IOException {
    try (InputStream in = input.source().open()) {
      sink.written(in);
    } catch (IOException e) {
      tally.note(Problem.failure(input.name(), e.getMessage()));
      sink.broken(input);
    }
  }

  private void take(Outcome outcome, Sink sink) throws IOException {
    outcome.problem().ifPresent(tally::note);
    outcome.bug().ifPresent(tally::trace);
    Optional<Article> article = outcome.article();
    if (article.isPresent()) {
      sink.article(ArticleTree.of(article.get()));
    }
  }
}
