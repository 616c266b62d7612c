package org.ingest.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnOutputTest {
  @TempDir Path folder;

  private void expect(boolean own, String text) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), text);
    assertEquals(own, OwnOutput.is(file), text);
  }

  @Test
  void knowsArticlesAndRegistries() throws IOException {
    expect(true, "[\n{\"id\":\"57546518791fc828\",\"name\":\"a.txt\"");
    expect(true, "{\"id\":\"57546518791fc828\",\"duplicate_of\":\"00");
    expect(true, "[\n{\n  \"id\" : \"57546518791fc828\",\n  \"name\" : \"a.txt\"");
    expect(true, "{\"type\":\"person\",\"name\":\"Bence Harsanyi\",\"aliases\":[\"Harsanyi\"]");
  }

  @Test
  void takesOtherJsonForNews() throws IOException {
    expect(false, "");
    expect(false, "[]");
    expect(false, "{\"id\":\"7\",\"text\":\"News\"}");
    expect(false, "{\"id\":\"57546518791fc828\",\"text\":\"News\"}");
    expect(false, "{\"type\":\"article\",\"name\":\"a\",\"text\":\"News\"}");
    expect(false, "News of {\"id\":\"57546518791fc828\",\"name\":\"a.txt\"");
  }
}
