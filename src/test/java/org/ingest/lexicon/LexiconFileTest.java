package org.ingest.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
        ":2: expected a header with kind and name, and of [branch, country, echelon, latitude,"
            + " longitude, place_kind, spellings] any; found [kind, name, colour]");
  }

  private void refuses(String table, String message) {
    String found = assertThrows(IOException.class, () -> read(table)).getMessage();
    assertEquals(folder.resolve("own.csv") + message, found);
  }
}
