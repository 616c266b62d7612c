package org.ingest.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ingest.cases.TestPipeline;
import org.ingest.entity.PersonMention;
import org.ingest.entity.PlaceMention;
import org.ingest.entity.Provenance;
import org.ingest.names.NamedArticle;
import org.ingest.nlp.AnalyzedArticle;
import org.ingest.text.Span;
import org.ingest.writing.ArticleJson;
import org.junit.jupiter.api.Test;

class AboutTest {
  private static final String TEXT =
      "Ada Novak visits Mosul in Iraq.\n\n"
          + "Mosul was quiet. The crowd was large. Ada Novak spoke. Leo Brandt listened. "
          + "Novak left Mosul for Erbil. Paris was told.";

  private final AnalyzedArticle article = TestPipeline.analyze(TEXT, Optional.empty());

  private Article resolve() {
    List<PersonMention> people = new ArrayList<>();
    for (Span span : all("Ada Novak", "Leo Brandt", "Novak left")) {
      Span name =
          span.in(TEXT).startsWith("Novak") ? new Span(span.start(), span.start() + 5) : span;
      people.add(
          new PersonMention(
              name, name.in(TEXT), sentenceAt(name), 1, Optional.empty(), Provenance.PROGRAM));
    }
    List<PlaceMention> places = new ArrayList<>();
    for (Span span : all("Mosul", "Iraq", "Erbil", "Paris")) {
      places.add(new PlaceMention(span, span.in(TEXT), sentenceAt(span), 1, Provenance.PROGRAM));
    }
    FoundMentions found = new FoundMentions(people, places, List.of(), List.of(), List.of());
    return TestPipeline.group(new NamedArticle(article, List.of()), found);
  }

  private int sentenceAt(Span span) {
    return TestPipeline.sentenceAt(article, span.start());
  }

  private static List<Span> all(String... names) {
    List<Span> spans = new ArrayList<>();
    for (String name : names) {
      for (int at = TEXT.indexOf(name); at >= 0; at = TEXT.indexOf(name, at + 1)) {
        spans.add(new Span(at, at + name.length()));
      }
    }
    spans.sort(null);
    return spans;
  }

  @Test
  void namesWhatCarriesTheArticle() {
    About about = resolve().about();
    assertEquals(List.of("IQ"), about.countries());
    assertEquals(List.of("Mosul"), about.places());
    assertEquals(List.of("Ada Novak"), about.people());
    assertEquals(List.of(), about.units());
  }

  @Test
  void isLeftOutWhenNothingDoes() throws IOException {
    Article nothing = TestPipeline.group(new NamedArticle(article, List.of()), FoundMentions.NONE);
    assertTrue(nothing.about().isEmpty());
    assertTrue(json(nothing).path("about").isMissingNode());
  }

  @Test
  void isWrittenAfterTheSchema() throws IOException {
    JsonNode json = json(resolve());
    assertEquals("Mosul", json.path("about").path("places").path(0).asText());
    try (InputStream in = ArticleJson.class.getResourceAsStream("articles.schema.json")) {
      JsonSchema schema =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
      assertEquals(
          "[]", schema.validate(new ObjectMapper().createArrayNode().add(json)).toString());
    }
  }

  private static JsonNode json(Article entities) throws IOException {
    return new ObjectMapper().readTree(new ArticleJson(false).toBytes(entities));
  }
}
