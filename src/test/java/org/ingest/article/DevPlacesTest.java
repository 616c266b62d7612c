package org.ingest.article;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ingest.cases.TestPipeline;
import org.ingest.entity.Place;
import org.ingest.entity.PlaceMention;
import org.ingest.entity.Provenance;
import org.ingest.place.PlaceGrouping;
import org.junit.jupiter.api.Test;

/**
 * Resolves the annotated places of the development documents and compares them with the key {@code
 * keys/dev-places.tsv}; skipped where the documents are not at hand.
 */
class DevPlacesTest {
  private final Map<String, String> key = new HashMap<>();
  private final List<String> faults = new ArrayList<>();
  private int known;
  private int right;
  private int wrong;

  @Test
  void resolvesTheKnownPlacesAndFewWrongly() throws IOException {
    assumeTrue(GoldDocuments.arePresent(), GoldDocuments.WHERE);
    readKey();
    GoldDocuments.read().forEach(this::check);
    String report = right + " right and " + wrong + " wrong of " + known + " known: " + faults;
    System.out.println("development places: " + report);
    assertTrue(known > 100, report);
    assertTrue(right >= 0.92 * known, report);
    assertTrue(wrong <= 0.03 * known, report);
  }

  private void readKey() throws IOException {
    for (String line : Files.readAllLines(Path.of("src/test/resources/keys/dev-places.tsv"))) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t");
        key.put(cells[0] + "\t" + cells[1], cells[2]);
      }
    }
  }

  private void check(GoldDocuments.Document document) {
    List<PlaceMention> mentions =
        document.marks("PLACE").stream()
            .map(
                mark ->
                    new PlaceMention(
                        mark.span(), mark.text(), mark.sentence(), 1, Provenance.PROGRAM))
            .toList();
    PlaceGrouping grouping =
        new PlaceGrouping(
            TestPipeline.models().gazetteer(),
            TestPipeline.models().lists().places(),
            Optional.empty());
    for (Place place : grouping.group(document.article(), mentions)) {
      String id =
          place
              .entry()
              .filter(entry -> entry.geonamesId().isPresent())
              .map(entry -> Integer.toString(entry.geonamesId().getAsInt()))
              .orElse("-");
      place.mentions().forEach(mention -> count(document.id(), mention.text(), id));
    }
  }

  private void count(String document, String text, String id) {
    String expected = key.get(document + "\t" + text);
    assertTrue(expected != null, "not in the key: " + document + " " + text);
    known += expected.equals("-") ? 0 : 1;
    if (!id.equals(expected)) {
      faults.add(document + " " + text + ": " + id + " for " + expected);
    }
    if (!id.equals("-")) {
      right += id.equals(expected) ? 1 : 0;
      wrong += id.equals(expected) ? 0 : 1;
    }
  }
}
