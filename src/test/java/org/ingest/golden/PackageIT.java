package org.ingest.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is handed on, unpacked elsewhere. */
class PackageIT {
  private static final Path TARGET = Program.HOME.getParent();
  private static final Path SEEDS = Path.of("samples/seeds.txt").toAbsolutePath();
  private static final String PACKAGE = "ingest_[0-9.]+_all\\.deb";

  @TempDir Path folder;

  @Test
  void runsWhereTheArchiveIsUnpacked() throws Exception {
    run("tar", "xzf", only(TARGET, "ingest-[0-9.]+\\.tar\\.gz").toString(), "-C", ".");
    Path home = only(folder, "ingest-.*");
    assertRunsAsBuilt(List.of(home.resolve("bin/ingest").toString()));
    assertFalse(Files.exists(home.resolve("lib/ingest.jsa")), "fits one build of Java");
    assertTrue(Files.exists(home.resolve("share/man/man1/ingest.1.gz")));
    assertTrue(Files.exists(home.resolve("THIRD-PARTY.md")));
  }

  @Test
  void runsWhereTheDebianPackageIsUnpacked() throws Exception {
    unpackDebianPackage();
    Path program = folder.resolve("usr/bin/ingest");
    assertTrue(Files.isSymbolicLink(program));
    assertRunsAsBuilt(List.of(program.toString()));
    run(folder.resolve("usr/lib/ingest/lib/class-archive.sh").toString());
    assertTakesClassesFromTheArchive(program);
  }

  @Test
  void putsWhatDebianLooksForIntoItsPlaces() throws Exception {
    unpackDebianPackage();
    for (String each :
        List.of(
            "man/man1/ingest.1.gz",
            "man/man1/ingest-ledger.1.gz",
            "bash-completion/completions/ingest",
            "zsh/vendor-completions/_ingest",
            "fish/vendor_completions.d/ingest.fish",
            "doc/ingest/copyright",
            "doc/ingest/README.md")) {
      assertTrue(Files.isRegularFile(folder.resolve("usr/share").resolve(each)), each);
    }
    String control = run("dpkg-deb", "--field", only(TARGET, PACKAGE).toString());
    assertTrue(control.contains("java17-runtime-headless"), control);
  }

  @Test
  void namesTheLicenceOfEachLibraryInTheDebianPackage() throws Exception {
    unpackDebianPackage();
    String copyright = Files.readString(folder.resolve("usr/share/doc/ingest/copyright"));
    try (Stream<Path> files = Files.list(folder.resolve("usr/lib/ingest/lib"))) {
      for (Path each : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
        String name = each.getFileName().toString().replaceAll("-[0-9.]+\\.jar$", "-*");
        boolean isOurs = name.equals("ingest-*");
        assertTrue(isOurs || copyright.contains("usr/lib/ingest/lib/" + name + "\n"), name);
      }
    }
  }

  private void unpackDebianPackage() throws Exception {
    assumeTrue(Machine.has("dpkg-deb"), "no dpkg-deb here: the Debian package is not unpacked");
    run("dpkg-deb", "-x", only(TARGET, PACKAGE).toString(), ".");
  }

  @Test
  void runsWithoutAnyJavaOfTheMachine() throws Exception {
    List<Path> archives = found(TARGET, "ingest-.*-with-java\\.tar\\.gz");
    assumeTrue(!archives.isEmpty(), "the JDK has no jlink: the program is not packed with a Java");
    run("tar", "xzf", archives.get(0).toString(), "-C", ".");
    Path home = only(folder, "ingest-.*");
    Path program = home.resolve("bin/ingest");
    Files.createDirectory(folder.resolve("empty"));
    String path = "PATH=" + folder.resolve("empty");
    assertRunsAsBuilt(List.of("/usr/bin/env", "-u", "JAVA_HOME", path, program.toString()));
    assertTakesClassesFromTheArchive(program);
    String doctor = Program.run(program, folder, List.of("doctor"), null).out();
    assertTrue(doctor.contains(home.toRealPath() + "/java\n"), doctor);
    assertReadsOtherEncodings(program);
  }

  /** Java keeps these in a module of its own. */
  private void assertReadsOtherEncodings(Path program) throws Exception {
    Files.write(
        folder.resolve("news"), "Five soldiers of \u6771\u4eac left.".getBytes("Shift_JIS"));
    List<String> arguments = List.of("--encoding", "Shift_JIS", "news");
    Program.Run run = Program.run(program, folder, arguments, null);
    assertTrue(run.out().contains("\u6771\u4eac"), run.toString());
  }

  /** An archive that does not fit is passed over without a word. */
  private void assertTakesClassesFromTheArchive(Path program) throws Exception {
    Path log = folder.resolve("classes.log");
    String option = "INGEST_JAVA_OPTS=-Xlog:class+load:file=" + log;
    run("env", option, program.toString(), "--version");
    String loaded = Files.readString(log);
    assertTrue(loaded.contains("org.ingest.cli.Main source: shared objects file"), loaded);
  }

  private void assertRunsAsBuilt(List<String> command) throws Exception {
    List<String> arguments = new ArrayList<>(command.subList(1, command.size()));
    arguments.add(SEEDS.toString());
    Program.Run unpacked = Program.run(Path.of(command.get(0)), folder, arguments, null);
    assertEquals("", unpacked.err());
    assertEquals(0, unpacked.status());
    assertEquals(Program.run(folder, List.of(SEEDS.toString()), null).out(), unpacked.out());
  }

  /** What a command prints that must end well. */
  private String run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), "UTF-8");
    assertEquals(0, process.waitFor(), out);
    return out;
  }

  private static Path only(Path folder, String name) throws IOException {
    List<Path> found = found(folder, name);
    assertEquals(1, found.size(), found.toString());
    return found.get(0);
  }

  private static List<Path> found(Path folder, String name) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().matches(name)).toList();
    }
  }
}
