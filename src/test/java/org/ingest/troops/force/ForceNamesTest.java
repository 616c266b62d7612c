package org.ingest.troops.force;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ForceNamesTest {
  @Test
  void knowsOneForceByItsNames() {
    assertTrue(ForceNames.areSame("AU", "African Union"));
    assertTrue(ForceNames.areSame("The Taliban", "taliban "));
    assertTrue(ForceNames.areSame("", ""));
    assertFalse(ForceNames.areSame("Mali", "Niger"));
    assertFalse(ForceNames.areSame("Mali", ""));
  }

  @Test
  void comparesNamesThatHoldOneAnother() {
    assertTrue(ForceNames.areAlike("Kivu", "South Kivu"));
    assertTrue(ForceNames.areAlike("South Kivu", "Kivu"));
    assertFalse(ForceNames.areAlike("Goma", "Bukavu"));
    assertFalse(ForceNames.areAlike("", "Goma"));
    assertFalse(ForceNames.areAlike("Goma", ""));
  }

  @Test
  void comparesWithoutCaseAndArticle() {
    assertEquals("kestrel column", ForceNames.canonical(" The Kestrel Column"));
  }
}
