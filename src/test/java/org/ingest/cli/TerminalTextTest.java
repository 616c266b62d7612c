package org.ingest.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class TerminalTextTest {
  @Test
  void writesControlCharactersAsInJson() {
    assertEquals(
        "a\\u001b[2J\\n\\t\\r\\u0007\\u009b", TerminalText.escape("a\u001b[2J\n\t\r\u0007\u009b"));
    assertEquals("\\u202etxt.exe", TerminalText.escape("\u202etxt.exe"));
    assertEquals("\\ud83d", TerminalText.escape("\ud83d"));
    assertEquals("\\udc00a", TerminalText.escape("\udc00a"));
  }

  @Test
  void leavesOtherTextAlone() {
    String text = "Łódź é 中文 \ud83d\ude00.txt";
    assertSame(text, TerminalText.escape(text));
  }
}
