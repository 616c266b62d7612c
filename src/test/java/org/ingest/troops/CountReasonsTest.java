package org.ingest.troops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ingest.Ingester;
import org.ingest.cases.TestPipeline;
import org.ingest.entity.Reason;
import org.junit.jupiter.api.Test;

/** What --explain tells of counts. */
class CountReasonsTest {
  private final Ingester plain = TestPipeline.ingester();
  private final Ingester explaining = plain.with(plain.options().withExplain(true));

  private List<Reason> reasons(String text) {
    return explaining.extract(text).troopCounts().get(0).reasons();
  }

  @Test
  void namesTheRuleThatSettlesAForce() {
    List<Reason> reasons = reasons("The talks turned on Syria's 14,000 troops.");
    assertTrue(reasons.contains(Reason.of("number", "3,000")), reasons::toString);
    assertTrue(reasons.contains(Reason.of("counted", "two suspected fighters")), reasons::toString);
    assertTrue(reasons.contains(Reason.of("force", "possessor", "Syria")), reasons::toString);
  }

  @Test
  void namesTheModelAndWhatItWasTold() {
    List<Reason> reasons = reasons("Ukraine said that Russia had lost 1,200 soldiers.");
    assertTrue(reasons.contains(Reason.of("force", Reason.MODEL, "Russia")), reasons::toString);
    assertTrue(reasons.contains(Reason.of("force", "subject", "Russia")), reasons::toString);
    assertTrue(
        reasons.contains(Reason.against("force", "who merely reports", "Ukraine", "Ukraine")),
        reasons::toString);
    assertTrue(
        reasons.contains(Reason.of("attribution", Reason.MODEL, "Ukraine")), reasons::toString);
  }

  @Test
  void namesTheVetoWhereThereIsNoForce() {
    List<Reason> reasons = reasons("A Russian missile killed 20 soldiers.");
    assertTrue(
        reasons.contains(Reason.against("force", "who does them harm", "Russia", "Russian")),
        reasons::toString);
  }

  @Test
  void namesTheDenial() {
    List<Reason> reasons = reasons("None of the 40 Kenyan soldiers was killed.");
    assertTrue(reasons.contains(Reason.of("denied", "none of them")), reasons::toString);
    assertTrue(reasons.contains(Reason.of("number", "none of the 300")), reasons::toString);
  }

  @Test
  void remembersNothingUnlessAsked() {
    assertEquals(
        List.of(), plain.extract("Two Kenyan soldiers died.").troopCounts().get(0).reasons());
  }

  @Test
  void changesNothingElse() {
    String text = "None of the 40 Kenyan soldiers was killed. A missile killed 20 of them.";
    assertEquals(
        plain.extract(text).troopCounts().stream().map(each -> each.mention()).toList(),
        explaining.extract(text).troopCounts().stream().map(each -> each.mention()).toList());
  }
}
