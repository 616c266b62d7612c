package org.ingest.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class XmlTextTest {
  @Test
  void replacesWhatXmlForbids() {
    assertEquals("a\uFFFDb\uFFFDc\uFFFD", XmlText.clean("a\u0007b\ud83dc\uFFFE"));
  }

  @Test
  void keepsTheRest() {
    String text = "a\tb\n<&> \uD83D\uDE42 \u202e \uFFFD";
    assertEquals(text, XmlText.clean(text));
  }
}
