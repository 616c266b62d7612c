package org.ingest.evaluation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ingest.troops.force.ForceNames;
import org.junit.jupiter.api.Test;

class GoldValueTest {
  @Test
  void allowsEachAlternative() {
    GoldValue value = new GoldValue("killed/casualties");
    assertTrue(value.allows("killed"));
    assertTrue(value.allows("casualties"));
    assertFalse(value.allows("wounded"));
    assertFalse(value.allows(""));
  }

  @Test
  void takesADashForNone() {
    assertTrue(new GoldValue("Mali/-").allows(""));
    assertFalse(new GoldValue("-").allows("Mali"));
    assertTrue(new GoldValue("").allows(""));
  }

  @Test
  void takesAStarForAnything() {
    assertTrue(new GoldValue("Mali/*").allows("Niger"));
    assertTrue(new GoldValue("*").allowsAnything());
    assertFalse(new GoldValue("Mali").allowsAnything());
  }

  @Test
  void comparesForcesByTheirCommonName() {
    assertTrue(ForceNames.areSame("the U.S.", "United States"));
    assertFalse(ForceNames.areSame("Niger", "Nigeria"));
    assertTrue(ForceNames.areAlike("Ukrainian officials", "officials"));
    assertFalse(ForceNames.areAlike("", "officials"));
  }
}
