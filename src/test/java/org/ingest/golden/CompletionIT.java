package org.ingest.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What shells make of a line that is typed in part, by the scripts that the program gives them. */
class CompletionIT {
  private static final Path SHARE = Program.HOME.resolve("share");

  /** Asks bash for the completions of a word behind the program's name. */
  private static final String IN_BASH =
      "compopt() { :; }; source ./script; COMP_WORDS=(ingest \"$1\"); COMP_CWORD=1;"
          + " COMP_LINE=\"ingest $1\"; _complete_ingest; printf '%s\\n' \"${COMPREPLY[@]}\"";

  private static final Path IN_ZSH = Path.of("src/test/scripts/complete.zsh").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void completesOptionsAndCommandsInBash() throws Exception {
    assumeTrue(canRun("bash"), "no bash here: nothing is completed");
    script("bash");
    assertEquals(Set.of("--include", "--input"), inBash("--in"));
    assertEquals(Set.of("doctor"), inBash("doc"));
  }

  private Set<String> inBash(String word) throws IOException {
    return output("bash", "-c", IN_BASH, "bash", word)
        .lines()
        .map(String::strip)
        .collect(Collectors.toSet());
  }

  @Test
  void completesOptionsCommandsAndValuesInFish() throws Exception {
    assumeTrue(canRun("fish"), "no fish here: nothing is completed");
    script("fish");
    Files.writeString(folder.resolve("news.txt"), "news");
    assertEquals(List.of("--include", "--input"), inFish("ingest --in"));
    assertEquals(List.of("doctor"), inFish("ingest doc"));
    assertEquals(List.of("news.txt"), inFish("ingest ne"));
    assertEquals(List.of("auto", "none"), inFish("ingest --split "));
    assertEquals(List.of("json,csv"), inFish("ingest --format json,c"));
    assertEquals(List.of("--errors"), inFish("ingest train counts --er"));
    assertEquals(List.of("bash", "fish", "zsh"), inFish("ingest completion "));
    assertEquals(List.of("news.txt"), inFish("ingest -o ne"));
  }

  @Test
  void offersNothingInFishThatIsNoPartOfTheLine() throws Exception {
    assumeTrue(canRun("fish"), "no fish here: nothing is completed");
    script("fish");
    Files.writeString(folder.resolve("news.txt"), "news");
    assertEquals(List.of(), inFish("ingest news.txt led"), "commands come first");
    assertEquals(List.of(), inFish("ingest schema ne"), "takes no file");
    assertEquals(List.of(), inFish("ingest --date "), "a day is typed");
    assertEquals(List.of(), inFish("ingest ledger --split"), "an option of another command");
  }

  private List<String> inFish(String line) throws IOException {
    String ask = "source ./script; complete -C $argv[1]";
    return output("fish", "--no-config", "-c", ask, line)
        .lines()
        .map(each -> each.split("\t")[0])
        .toList();
  }

  @Test
  void completesOptionsCommandsAndValuesInZsh() throws Exception {
    assumeTrue(canRun("zsh"), "no zsh here: nothing is completed");
    Files.writeString(folder.resolve("news.txt"), "news");
    assertEquals("ingest --include", inZsh("ingest --inc"));
    assertEquals("ingest doctor", inZsh("ingest doc"));
    assertEquals("ingest train counts --errors", inZsh("ingest train counts --er"));
    assertEquals("ingest -f json,csv", inZsh("ingest -f json,cs"));
    assertEquals("ingest completion fish", inZsh("ingest completion fi"));
    assertEquals("ingest ledger news.txt", inZsh("ingest ledger ne"));
    assertEquals("ingest news.txt led", inZsh("ingest news.txt led"), "commands come first");
  }

  /** What the line is after a tab. */
  private String inZsh(String line) throws IOException {
    String functions = SHARE.resolve("zsh/site-functions").toString();
    String seen = output("zsh", "-f", IN_ZSH.toString(), functions, line);
    String plain = seen.replaceAll("\u001b\\[[0-9;?]*[A-Za-z]", "");
    return plain.substring(plain.lastIndexOf('<') + 1, plain.lastIndexOf('>')).strip();
  }

  @Test
  void printsTheScriptsThatThePackagesHold() throws Exception {
    for (String[] each :
        List.of(
            new String[] {"bash", "bash-completion/completions/ingest"},
            new String[] {"zsh", "zsh/site-functions/_ingest"},
            new String[] {"fish", "fish/vendor_completions.d/ingest.fish"})) {
      assertEquals(Files.readString(SHARE.resolve(each[1])), script(each[0]));
    }
  }

  private String script(String shell) throws IOException, InterruptedException {
    Program.Run run = Program.run(folder, List.of("completion", shell), null);
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().length() > 1000, run.out());
    Files.writeString(folder.resolve("script"), run.out());
    return run.out();
  }

  private String output(String... command) throws IOException {
    ProcessBuilder shell =
        new ProcessBuilder(new ArrayList<>(List.of(command)))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectInput(Path.of("/dev/null").toFile());
    shell.environment().put("HOME", folder.toString());
    return new String(shell.start().getInputStream().readAllBytes(), "UTF-8");
  }

  private static boolean canRun(String shell) {
    return Machine.has(shell);
  }
}
