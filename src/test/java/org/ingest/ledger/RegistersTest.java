package org.ingest.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that are one, and names that stay two. */
class RegistersTest {
  private final ForceRegister forces = new ForceRegister();
  private final ClaimantRegister claimants = new ClaimantRegister();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DPRK | North Korea",
        "Pyongyang | North Korea",
        "North Korean | North Korea",
        "the Korean People's Army | North Korea",
        "Malian army | Mali",
        "U.S. armed forces | United States",
        "Daesh | Islamic State",
        "UN | United Nations",
        "International Security Assistance Force | ISAF",
        "Republic of Nowhere | Republic of Nowhere",
        "South Korea | South Korea"
      })
  void namesForces(String words, String name) {
    assertEquals(name, forces.name(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ukrainian estimates | Ukraine",
        "officials in Kyiv | Ukraine",
        "the Ukrainian government | Ukraine",
        "Ukraine's General Staff | Ukraine: general staff",
        "the German Defence Ministry | Germany: defense ministry",
        "Germany's Ministry of Defense | Germany: defense ministry",
        "The Pentagon | United States: defense ministry",
        "the U.S. Department of Defense | United States: defense ministry",
        "the army | army",
        "an army spokesman | army",
        "the IDF | Israel: army",
        "the Kremlin | Russia",
        "the rebels | rebel",
        "the United Nations | United Nations",
        "U.N. officials | United Nations",
        "the UN mission in Mali | United Nations: mission",
        "Mali's ambassador to the UN | Mali: ambassador",
        "Kim Jong Un | jong kim un"
      })
  void namesClaimants(String words, String name) {
    assertEquals(Optional.of(name), claimants.name(words, Map.of()));
  }

  @Test
  void namesPeopleInFull() {
    Map<String, String> people = Map.of("Wilk", "Dorota Wilk", "Dorota Wilk", "Dorota Wilk");
    assertEquals(Optional.of("Dorota Wilk"), claimants.name("Gen. Wilk", people));
    assertEquals(Optional.of("army"), claimants.name("army spokeswoman Wilk", people));
  }

  @Test
  void keepsBodiesOfACountryApart() {
    assertNotEquals(
        claimants.name("the German army", Map.of()),
        claimants.name("the German government", Map.of()));
  }

  @Test
  void namesNobodyWhereTheWordsDoNot() {
    assertEquals(Optional.empty(), claimants.name("officials", Map.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Canada has sent 600 soldiers, Reuters reported. | Reuters",
        "The minister told AFP that 600 had come. | AFP",
        "Agence France-Presse reported the toll. | AFP",
        "Some 600 came, according to the BBC. | BBC",
        "They met at the old Reuters building. | ",
        "Bildt said that 600 had come. | "
      })
  void tellsQuotedOutlets(String sentence, String outlet) {
    assertEquals(Optional.ofNullable(outlet), new Outlets().quotedIn(sentence));
  }
}
