package org.ingest.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ingest.lexicon.GazetteerPlace.Position;
import org.ingest.lexicon.GazetteerPlace.Rank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTest {
  @TempDir Path folder;

  @Test
  void givesBackWhatWasWritten() throws IOException {
    GazetteerPlace place =
        new GazetteerPlace(
            0,
            PlaceKind.AREA,
            Rank.CAPITAL,
            "ZW",
            65_000,
            93,
            Optional.of(new Position(-89.9999, 179.9998)),
            12_345_678,
            true);
    GazetteerPlace elsewhere =
        new GazetteerPlace(1, PlaceKind.CITY, Rank.PLAIN, "UA", 0, 0, Optional.empty(), 0, true);
    GazetteerFile file = new GazetteerFile();
    file.add(place);
    file.add(elsewhere);
    file.name(0, "Far South", true);
    file.name(0, "Polar Town", false);
    file.name(1, "Polar Town", true);
    file.write(folder);
    Gazetteer gazetteer = Gazetteer.load(folder);
    assertEquals(List.of(place), gazetteer.bearers("far south"));
    assertEquals(
        List.of(false, true),
        gazetteer.bearers("polar town").stream().map(GazetteerPlace::mainName).toList());
    assertEquals(elsewhere, gazetteer.bearers("polar town").get(1));
    assertEquals(List.of(), gazetteer.bearers("polar"));
    assertEquals(List.of(), gazetteer.bearers("zz"));
    assertEquals(List.of(), gazetteer.bearers(""));
  }

  @Test
  void findsEveryNameOfManyBlocks() throws IOException {
    GazetteerFile file = new GazetteerFile();
    for (int i = 0; i < 1000; i++) {
      file.add(
          new GazetteerPlace(
              i, PlaceKind.CITY, Rank.PLAIN, "FR", 1, 40, Optional.empty(), i + 1, true));
      file.name(i, "ville " + i, true);
    }
    file.write(folder);
    Gazetteer gazetteer = Gazetteer.load(folder);
    for (int i = 0; i < 1000; i++) {
      assertEquals(i + 1, gazetteer.bearers("ville " + i).get(0).geonamesId());
    }
    assertEquals(1000, gazetteer.nameCount());
  }

  @Test
  void saysHowToMakeAMissingGazetteer() {
    IOException error = assertThrows(IOException.class, () -> Gazetteer.load(folder));
    assertTrue(error.getMessage().endsWith("make it with: ingest train gazetteer DATA"));
  }

  @Test
  void refusesAnotherFile() throws IOException {
    Files.writeString(folder.resolve(GazetteerFile.NAME), "not a gazetteer at all");
    IOException error = assertThrows(IOException.class, () -> Gazetteer.load(folder));
    assertTrue(error.getMessage().contains("expected a gazetteer"), error.getMessage());
  }

  @Test
  void shippedGazetteerKnowsTheWorld() throws IOException {
    Gazetteer gazetteer = Gazetteer.load(Path.of("models"));
    assertEquals(538555, only(gazetteer, "kursk oblast", PlaceKind.REGION).geonamesId());
    assertEquals(536203, only(gazetteer, "saint petersburg", PlaceKind.REGION).geonamesId());
    GazetteerPlace mosul = only(gazetteer, "mosul", PlaceKind.CITY);
    assertEquals(99072, mosul.geonamesId());
    assertEquals("IQ", mosul.country());
    assertEquals(36.34, mosul.position().orElseThrow().latitude(), 0.02);
    assertEquals(43.13, mosul.position().orElseThrow().longitude(), 0.02);
  }

  private static GazetteerPlace only(Gazetteer gazetteer, String key, PlaceKind kind) {
    List<GazetteerPlace> bearers =
        gazetteer.bearers(key).stream().filter(place -> place.kind() == kind).toList();
    assertEquals(1, bearers.size(), bearers::toString);
    return bearers.get(0);
  }
}
