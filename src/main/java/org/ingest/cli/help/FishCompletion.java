package org.ingest.cli.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The script that lets fish complete commands and options, which picocli has no maker for. */
public final class FishCompletion {
  /** Labels of values that are files; of any other value fish must not offer files. */
  private static final Set<String> FILES = Set.of("FILE", "LIST", "PATH");

  private static final String FOLDERS = "'(__fish_complete_directories)'";

  private final String program;
  private final List<String> paths = new ArrayList<>();
  private final StringBuilder lines = new StringBuilder();

  private FishCompletion(String program) {
    this.program = program;
  }

  /**
   * Writes the script.
   *
   * @param command the program's own, with all others below it
   */
  public static String of(CommandSpec command) {
    FishCompletion fish = new FishCompletion(command.name());
    fish.describe(command, "");
    return fish.finder() + fish.lines;
  }

  /** Finds the command that the words before the cursor name: commands come first. */
  private String finder() {
    String known = paths.stream().map(FishCompletion::quoted).collect(Collectors.joining(" "));
    return """
        # Completes %1$s in fish: %1$s completion fish | source
        function __%1$s_at
            set -l path ''
            for word in (commandline -opc)[2..-1]
                contains -- "$path $word" %2$s; or break
                set path "$path $word"
            end
            test "$path" = "$argv[1]"
        end

        function __%1$s_begins
            __%1$s_at $argv[1]; and test (count (commandline -opc)) -eq $argv[2]
        end

        """
        .formatted(program, known);
  }

  /**
   * @param path the names of the commands down to this one, a space before each
   */
  private void describe(CommandSpec command, String path) {
    String here = "__" + program + "_at " + quoted(path);
    if (command.positionalParameters().isEmpty()) {
      add(here, "-f");
    }
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      List<String> words = words(parameter);
      if (!words.isEmpty()) {
        add(here, "-f -a " + quoted(String.join(" ", words)));
      }
    }
    command.options().forEach(option -> add(here, option(option)));
    long depth = 1 + path.chars().filter(each -> each == ' ').count();
    String begins = "__" + program + "_begins " + quoted(path) + " " + depth;
    command
        .subcommands()
        .forEach(
            (name, line) -> {
              CommandSpec other = line.getCommandSpec();
              paths.add(path + " " + name);
              add(begins, "-a " + name + told(other.usageMessage().description()));
              describe(other, path + " " + name);
            });
  }

  private void add(String condition, String what) {
    String test = quoted(condition);
    lines.append("complete -c ").append(program).append(" -n ").append(test);
    lines.append(' ').append(what).append('\n');
  }

  private static String option(OptionSpec option) {
    String names =
        Stream.of(option.names()).map(FishCompletion::name).collect(Collectors.joining());
    return names + value(option) + told(option.description());
  }

  private static String name(String name) {
    return name.startsWith("--")
        ? "-l " + name.substring(2) + " "
        : "-s " + name.substring(1) + " ";
  }

  /** What may follow the option: nothing, files, folders, or one or several of a few words. */
  private static String value(OptionSpec option) {
    String label = option.paramLabel();
    List<String> words = words(option);
    if (option.arity().max() == 0) {
      return "";
    }
    if (!words.isEmpty()) {
      String offered = String.join(" ", words);
      return "-x -a " + quoted(option.isMultiValue() ? list(offered) : offered);
    }
    return FILES.contains(label) ? "-rF" : label.equals("DIR") ? "-x -a " + FOLDERS : "-x";
  }

  private static String list(String words) {
    return "(__fish_complete_list , \"string split ' ' " + words + "\")";
  }

  /** The words that an option takes, of its type or of a label such as <i>auto|none</i>. */
  private static List<String> words(ArgSpec option) {
    if (option.completionCandidates() != null) {
      return StreamSupport.stream(option.completionCandidates().spliterator(), false).toList();
    }
    return option.paramLabel().contains("|")
        ? Stream.of(option.paramLabel().split("\\|"))
            .filter(each -> each.matches("[a-z]+"))
            .toList()
        : List.of();
  }

  /** The first sentence of a description. */
  private static String told(String... description) {
    return " -d " + quoted(Wording.plain(description).split("\\.( |$)", 2)[0]);
  }

  /** Within single quotes only these mean something to fish. */
  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
