package org.ingest.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages that nest too deep, lack what every page has, or hide it: they cost no more than text. */
class HostilePagesTest {
  private static final String TEXT =
      "About 300 soldiers of the Varda brigade arrived in Lowen on Monday, the ministry said.";

  @Test
  void readsWhatNestsFarTooDeep() {
    for (String tag : List.of("div", "b", "div hidden", "ul><li", "table><tr><td", "a href=x")) {
      String page = "<html><body><p>" + TEXT + "</p>" + ("<" + tag + ">").repeat(1000);
      String ended = page + "<p>Two.</p></div></body></html>";
      assertTrue(PageReader.read(page).text().startsWith(TEXT), tag);
      assertTrue(PageReader.read(ended).text().startsWith(TEXT), tag);
    }
  }

  @Test
  void hasNoTextOfFrames() {
    assertEquals("", PageReader.read("<html><frameset><frame src=x></frameset></html>").text());
  }

  @Test
  void readsABodyThatAScriptWouldShow() {
    String page = "<html><body style=\"visibility: hidden\"><p>" + TEXT + "</p></body></html>";
    assertEquals(TEXT, PageReader.read(page).text());
    assertEquals("", PageReader.read(page.replace("body", "div")).text());
  }
}
