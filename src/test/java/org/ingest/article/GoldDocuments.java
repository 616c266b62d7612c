package org.ingest.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ingest.cases.TestPipeline;
import org.ingest.names.NameFinder;
import org.ingest.names.NamedArticle;
import org.ingest.text.Span;

/** The annotated development documents beside the project, where they are there. */
final class GoldDocuments {
  /** Why a test that needs them is skipped. */
  static final String WHERE =
      "skipped: the annotated development documents (dev.json and src/) are neither in"
          + " ../shared/gold nor in ../../shared/gold";

  private GoldDocuments() {}

  /** A mark of the annotation; the span in UTF-16 units. */
  record Mark(Span span, String text, int sentence) {}

  /** A document without cleaning, so that the marks' offsets hold. */
  record Document(String id, NamedArticle article, JsonNode entities) {
    List<Mark> marks(String type) {
      List<Mark> marks = new ArrayList<>();
      String text = article.text();
      for (JsonNode entity : entities) {
        if (entity.get("type").asText().equals(type)) {
          int start = text.offsetByCodePoints(0, entity.get("start").asInt());
          int end = text.offsetByCodePoints(0, entity.get("end").asInt());
          Span span = new Span(start, end);
          marks.add(
              new Mark(span, span.in(text), TestPipeline.sentenceAt(article.analyzed(), start)));
        }
      }
      return marks;
    }
  }

  private static Optional<Path> folder() {
    return Stream.of("../shared/gold", "../../shared/gold")
        .map(Path::of)
        .filter(Files::isDirectory)
        .findFirst();
  }

  static boolean arePresent() {
    return folder().isPresent();
  }

  static List<Document> read() {
    Path folder = folder().orElseThrow();
    NameFinder names = new NameFinder(TestPipeline.models().names());
    List<Document> documents = new ArrayList<>();
    try {
      for (JsonNode each : new ObjectMapper().readTree(folder.resolve("dev.json").toFile())) {
        String id = each.get("id").asText();
        String text = Files.readString(folder.resolve("src").resolve(id + ".txt"));
        NamedArticle article = names.find(TestPipeline.analyze(text, Optional.empty()));
        documents.add(new Document(id, article, each.get("entities")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the development documents", e);
    }
    return documents;
  }
}
