package org.ingest.cli.help;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The script that lets fish complete commands and options. */
final class FishCompletion {
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
  static String of(CommandSpec command) {
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
    command.positionalParameters().forEach(each -> add(here, parameter(each)));
    command.options().forEach(each -> add(here, option(each)));
    long depth = 1 + path.chars().filter(each -> each == ' ').count();
    String begins = "__" + program + "_begins " + quoted(path) + " " + depth;
    command
        .subcommands()
        .forEach((name, line) -> describe(line.getCommandSpec(), begins, path + " " + name));
  }

  private void describe(CommandSpec command, String begins, String path) {
    paths.add(path);
    add(
        begins,
        "-a " + command.name() + told(Wording.summary(command.usageMessage().description())));
    describe(command, path);
  }

  private void add(String condition, String what) {
    String test = quoted(condition);
    lines.append("complete -c ").append(program).append(" -n ").append(test);
    lines.append(' ').append(what).append('\n');
  }

  private static String parameter(PositionalParamSpec parameter) {
    ArgValue value = ArgValue.of(parameter);
    return switch (value.kind()) {
      case FILE, NONE -> "-F";
      default -> offered(value).replace("-x", "-f");
    };
  }

  private static String option(OptionSpec option) {
    String names =
        Stream.of(option.names()).map(FishCompletion::name).collect(Collectors.joining());
    return names + offered(ArgValue.of(option)) + told(Wording.firstSentence(option.description()));
  }

  private static String name(String name) {
    return name.startsWith("--")
        ? "-l " + name.substring(2) + " "
        : "-s " + name.substring(1) + " ";
  }

  private static String offered(ArgValue value) {
    String words = String.join(" ", value.words());
    return switch (value.kind()) {
      case NONE -> "";
      case FILE -> "-rF";
      case FOLDER -> "-x -a '(__fish_complete_directories)'";
      case WORD -> "-x -a " + quoted(value.isList() ? list(words) : words);
      case OTHER -> "-x";
    };
  }

  private static String list(String words) {
    return "(__fish_complete_list , \"string split ' ' " + words + "\")";
  }

  private static String told(String description) {
    return " -d " + quoted(description);
  }

  /** Within single quotes only these mean something to fish. */
  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
