package org.ingest.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFinderTest {
  private final List<Problem> problems = new ArrayList<>();

  @TempDir Path folder;

  private List<Input> find(String... args) {
    InputStream stdin = new ByteArrayInputStream(new byte[0]);
    return new InputFinder().find(List.of(args), stdin, problems::add);
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "One.\n");
  }

  @Test
  void noArgumentIsStandardInput() {
    assertEquals(List.of("stdin"), find().stream().map(Input::name).toList());
  }

  @Test
  void dashIsStandardInputOnce() {
    assertEquals(List.of("stdin"), find("-", "-").stream().map(Input::name).toList());
    assertEquals(List.of("stdin: named twice; read once"), messages());
  }

  @Test
  void fileIsShownAndSaidByItsPath() throws IOException {
    String path = write("a/news.txt").toString();
    Input input = find(path).get(0);
    assertEquals(path, input.fileName());
    assertEquals("news.txt", input.lastName());
    assertEquals(path, input.name());
  }

  @Test
  void directoryStandsForItsFilesSortedWithoutHiddenOnes() throws IOException {
    write("b.txt");
    write("a/2.txt");
    write("a/1.txt");
    write(".hidden.txt");
    write(".git/config");
    assertEquals(
        Stream.of("a/1.txt", "a/2.txt", "b.txt").map(name -> folder + "/" + name).toList(),
        find(folder.toString()).stream().map(Input::fileName).toList());
    assertEquals(List.of(), messages());
  }

  @Test
  void hiddenFileThatIsNamedIsRead() throws IOException {
    assertEquals(1, find(write(".hidden.txt").toString()).size());
  }

  @Test
  void directoryWithoutFilesFails() throws IOException {
    write(".hidden.txt");
    assertEquals(List.of(), find(folder.toString()));
    assertEquals(List.of(folder + ": a directory without readable files"), messages());
  }

  @Test
  void linkToAFolderAboveIsSaidAndTheRestGoesOn() throws IOException {
    write("a/1.txt");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    assertEquals(1, find(folder.toString()).size());
    assertEquals(
        List.of(folder.resolve("a/loop") + ": cannot be entered: a link to a folder above it"),
        messages());
  }

  @Test
  void missingFileFailsAndTheRestGoesOn() throws IOException {
    String missing = folder.resolve("no.txt").toString();
    assertEquals(1, find(missing, write("a.txt").toString()).size());
    assertEquals(List.of(missing + ": no such file"), messages());
    assertEquals(Problem.Severity.FAILURE, problems.get(0).severity());
  }

  @Test
  void impossiblePathFails() {
    assertEquals(List.of(), find("a\0b"));
    assertEquals(Problem.Severity.FAILURE, problems.get(0).severity());
  }

  private List<String> messages() {
    return problems.stream().map(Problem::toString).toList();
  }
}
