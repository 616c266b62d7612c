package org.ingest.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.ingest.Models;
import org.ingest.Options;
import org.ingest.Pipeline;
import org.ingest.article.Article;
import org.ingest.entity.Organisation;
import org.ingest.entity.Person;
import org.ingest.entity.Place;
import org.ingest.entity.TroopCount;
import org.ingest.entity.Unit;
import org.ingest.entity.UnitKind;
import org.ingest.lexicon.Lexicon;
import org.ingest.lexicon.LexiconEntry;
import org.ingest.lexicon.LexiconKind;
import org.ingest.lexicon.PlaceKind;
import org.junit.jupiter.api.Test;

/** Names that are given at run time are found, typed and grouped as the user says. */
class OwnNamesTest {
  private static final Lexicon OWN =
      Lexicon.builder()
          .add(LexiconEntry.of(LexiconKind.ARMED_GROUP, "Kestrel Column").spelled("KC-9"))
          .add(
              LexiconEntry.of(LexiconKind.FORMATION, "Grey Heron")
                  .in("UA")
                  .ofEchelon("brigade", Optional.of("airborne")))
          .add(LexiconEntry.of(LexiconKind.SERVICE, "Lowland Levy").in("NL"))
          .add(
              LexiconEntry.of(LexiconKind.PLACE, "Camp Larch")
                  .spelled("Larch")
                  .in("ML")
                  .at(PlaceKind.SITE, 16.27, -0.04))
          .add(LexiconEntry.of(LexiconKind.ORGANISATION, "Tern Observatory").spelled("the Terns"))
          .add(LexiconEntry.of(LexiconKind.PERSON, "Ode Marten Vask").spelled("the Ferryman"))
          .build();

  private static Article extract(String text) {
    Models models = TestPipeline.models(OWN);
    return new Pipeline(models, Options.DEFAULT.withClean(false), Optional.empty())
        .extract(TestPipeline.article(text, Optional.empty()));
  }

  private static Unit unit(Article article, String name) {
    return article.units().stream()
        .filter(unit -> unit.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + article.units()));
  }

  @Test
  void findsAnArmedGroup() {
    Article article =
        extract("The Kestrel Column attacked the town on Friday. Later KC-9 claimed the attack.");
    Unit group = unit(article, "Kestrel Column");
    assertEquals(UnitKind.ARMED_GROUP, group.kind());
    assertEquals(List.of("KC-9"), group.aliases());
    assertEquals(2, group.mentions().size());
    assertEquals(List.of(), article.organisations());
  }

  @Test
  void givesAnArmedGroupsLossesToIt() {
    Article article = extract("The Kestrel Column lost 300 fighters in the battle.");
    TroopCount count = article.troopCounts().get(0);
    assertEquals(Optional.of("Kestrel Column"), count.mention().force());
  }

  @Test
  void knowsAFormationsCountryAndEchelon() {
    Unit formation = unit(extract("Soldiers of Grey Heron held the bridge."), "Grey Heron");
    assertEquals(UnitKind.FORMATION, formation.kind());
    assertEquals(Optional.of("UA"), formation.country());
    assertEquals(Optional.of("brigade"), formation.echelon());
    assertEquals(Optional.of("airborne"), formation.branch());
  }

  @Test
  void knowsAServicesCountry() {
    Unit service = unit(extract("The Lowland Levy sent a convoy."), "Lowland Levy");
    assertEquals(UnitKind.SERVICE, service.kind());
    assertEquals(Optional.of("NL"), service.country());
  }

  @Test
  void resolvesAPlaceToItsCoordinates() {
    Article article = extract("Rockets hit Camp Larch at dawn. Nobody at Larch was hurt.");
    Place place = article.places().get(0);
    assertEquals("Camp Larch", place.name());
    assertEquals(2, place.mentions().size());
    assertEquals(Optional.of("ML"), place.entry().orElseThrow().country());
    assertEquals(16.27, place.entry().orElseThrow().coordinates().orElseThrow().latitude());
  }

  @Test
  void joinsTheSpellingsOfOrganisationsAndPeople() {
    Article article =
        extract(
            "The Tern Observatory counted the dead, and the Terns published a list. Ode Marten Vask said"
                + " that the crossing was closed. Traders blame the Ferryman for it.");
    Organisation organisation = article.organisations().get(0);
    assertEquals(List.of("the Terns"), organisation.aliases());
    Person person = article.people().get(0);
    assertEquals("Ode Marten Vask", person.name());
    assertEquals(List.of("the Ferryman"), person.aliases());
  }

  @Test
  void leavesOtherWordsAlone() {
    Article article =
        extract("A kestrel nested on the column. A grey heron stood under the larch by the camp.");
    assertEquals(List.of(), article.units());
    assertEquals(List.of(), article.places());
  }

  @Test
  void refusesACountryThatIsNone() {
    Lexicon.Builder builder = Lexicon.builder();
    LexiconEntry entry = LexiconEntry.of(LexiconKind.SERVICE, "Lowland Levy").in("ZZ");
    String message =
        assertThrows(IllegalArgumentException.class, () -> builder.add(entry)).getMessage();
    assertEquals("expected a country's two letters for Lowland Levy, found ZZ", message);
  }
}
