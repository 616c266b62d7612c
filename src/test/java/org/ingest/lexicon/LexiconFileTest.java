package org.ingest.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconFileTest {
  @TempDir Path folder;

  private Lexicon read(String table) throws IOException {
    return LexiconFile.read(Files.writeString(folder.resolve("own.csv"), table));
  }

  @Test
  void readsNamesWithWhatIsKnownOfThem() throws IOException {
    List<LexiconEntry> entries =
        read("\uFEFFkind,name,spellings,country,place_kind,latitude,longitude\r\n"
                + "armed_group,Kestrel Column,KC-9 | the Kestrels,,,,\r\n"
                + "Place,\"Camp, Larch\",,ml,site,16.27,-0.04\r\n")
            .own();
    assertEquals(
        LexiconEntry.of(LexiconKind.ARMED_GROUP, "Kestrel Column").spelled("KC-9", "the Kestrels"),
        entries.get(0));
    assertEquals(
        LexiconEntry.of(LexiconKind.PLACE, "Camp, Larch").in("ML").at(PlaceKind.SITE, 16.27, -0.04),
        entries.get(1));
  }

  @Test
  void needsNoMoreThanKindAndName() throws IOException {
    assertEquals(
        Optional.empty(), read("name,kind\nGrey Heron,formation\n").own().get(0).echelon());
  }

  @Test
  void readsTheSameFromJsonLines() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("own.list"),
            "{\"kind\":\"armed_group\",\"name\":\"Kestrel Column\",\"spellings\":[\"KC-9\",\"the"
                + " Kestrels\"]}\n\n"
                + "{\"name\":\"Larch\",\"kind\":\"place\",\"country\":\"ml\",\"latitude\":16.27,"
                + "\"longitude\":-0.04}\n");
    assertEquals(
        read("name,kind,spellings,country,latitude,longitude\n"
                + "Kestrel Column,armed_group,KC-9|the Kestrels,,,\n"
                + "Larch,place,,ML,16.27,-0.04\n")
            .own(),
        LexiconFile.read(file).own());
  }

  @Test
  void forbidsNamesWithTheirSpellings() throws IOException {
    ForbiddenNames names =
        read("name,spellings,forbid\nJordan,JORDAN,place | date\nLarch,,any\n").forbidden();
    assertTrue(names.has("Jordan", NameKind.PLACE) && names.has("JORDAN", NameKind.DATE));
    assertFalse(names.has("Jordan", NameKind.PERSON) || names.has("jordan", NameKind.PLACE));
    assertTrue(names.has("Larch", NameKind.UNIT));
  }

  @Test
  void saysWhatCannotBeForbidden() {
    String header = "name,kind,forbid\n";
    refuses(
        header + "Jordan,,town\n",
        ":2: expected a kind to forbid (or any) of [person, place, organisation, unit, date], found"
            + " \"town\"");
    refuses(header + "Jordan,person,place\n", ":2: expected a kind or what to forbid, found both");
    refuses(header + ",,place\n", ":2: expected a name to forbid, found none");
  }

  @Test
  void saysWhereAnotherKindStands() {
    refuses(
        "kind,name\nperson,Ode Vask\nship,Grey Heron\n",
        ":3: expected a kind of [person, place, organisation, formation, service, armed_group],"
            + " found \"ship\"");
  }

  @Test
  void saysWhereANameIsMissing() {
    refuses("kind,name\nperson,\n", ":2: a PERSON without a name");
  }

  @Test
  void refusesCoordinatesOffTheEarth() {
    String header = "kind,name,latitude,longitude\n";
    refuses(header + "place,Larch,91,3\n", ":2: expected degrees from -90 to 90, found \"91\"");
    refuses(header + "place,Larch,9,\n", ":2: expected degrees from -180 to 180, found \"\"");
    refuses(header + "place,Larch,9,NaN\n", ":2: expected degrees from -180 to 180, found \"NaN\"");
  }

  @Test
  void refusesAnUnknownCountry() {
    refuses(
        "kind,name,country\nplace,Larch,ZZ\n",
        ":2: expected a country's two letters for Larch, found ZZ");
  }

  @Test
  void refusesAColumnThatItDoesNotKnow() {
    refuses(
        "kind,name,colour\nplace,Larch,green\n",
        ":1: expected a header with name, and of [branch, country, echelon, forbid, kind,"
            + " latitude, longitude, place_kind, spellings] any; found [kind, name, colour]");
  }

  private void refuses(String table, String message) {
    String found = assertThrows(IOException.class, () -> read(table)).getMessage();
    assertEquals(folder.resolve("own.csv") + message, found);
  }
}
