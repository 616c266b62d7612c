package org.ingest.cli.help;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The script that lets zsh complete commands and options, sourced or as a function that zsh loads
 * itself. Picocli's own script for bash runs in zsh too, but writes an error at each use.
 */
final class ZshCompletion {
  private final String program;
  private final List<String> paths = new ArrayList<>();
  private final StringBuilder cases = new StringBuilder();

  private ZshCompletion(String program) {
    this.program = program;
  }

  /**
   * Writes the script.
   *
   * @param command the program's own, with all others below it
   */
  static String of(CommandSpec command) {
    ZshCompletion zsh = new ZshCompletion(command.name());
    zsh.describe(command, "");
    return zsh.script();
  }

  private String script() {
    String known = paths.stream().map(ZshCompletion::quoted).collect(Collectors.joining(" | "));
    return """
        #compdef %1$s
        # Completes %1$s in zsh: source <(%1$s completion zsh)
        _%1$s() {
          local at= word
          for word in ${words[2,CURRENT-1]}; do
            case "$at $word" in
              %2$s)
                at="$at $word"
                words=($words[1] ${words[3,-1]})
                (( CURRENT -= 1 ))
                ;;
              *) break ;;
            esac
          done
          case $at in
        %3$s  esac
        }

        if [[ $funcstack[1] == _%1$s ]]; then
          _%1$s "$@"
        else
          compdef _%1$s %1$s
        fi
        """
        .formatted(program, known, cases);
  }

  /**
   * @param path the names of the commands down to this one, a space before each
   */
  private void describe(CommandSpec command, String path) {
    cases.append("    ").append(quoted(path)).append(") _arguments -s");
    command.options().forEach(each -> cases.append(option(each)));
    cases.append(parameters(command)).append(" ;;\n");
    command
        .subcommands()
        .forEach(
            (name, line) -> {
              paths.add(path + " " + name);
              describe(line.getCommandSpec(), path + " " + name);
            });
  }

  /** Each of an option's names excludes the others. */
  private static String option(OptionSpec option) {
    ArgValue value = ArgValue.of(option);
    String names = option.isMultiValue() ? "*" : "(" + String.join(" ", option.names()) + ")";
    String told = "[" + escaped(Wording.firstSentence(option.description()), "[]") + "]";
    return Stream.of(option.names())
        .map(name -> names + name + sign(name, value) + told + value(option, value))
        .map(spec -> " \\\n      " + quoted(spec))
        .collect(Collectors.joining());
  }

  /** How the value is joined to the name. */
  private static String sign(String name, ArgValue value) {
    return value.kind() == ArgValue.Kind.NONE ? "" : name.startsWith("--") ? "=" : "+";
  }

  private static String value(ArgSpec argument, ArgValue value) {
    String label = ":" + escaped(argument.paramLabel(), ":");
    String words = String.join(" ", value.words());
    return switch (value.kind()) {
      case NONE -> "";
      case FILE -> label + ":_files";
      case FOLDER -> label + ":_files -/";
      case WORD -> label + (value.isList() ? ":_values -s , value " + words : ":(" + words + ")");
      case OTHER -> label + ": ";
    };
  }

  /** The first word may be a command, or what others are too. */
  private static String parameters(CommandSpec command) {
    StringBuilder specs = new StringBuilder();
    String others =
        command.positionalParameters().stream()
            .map(each -> value(each, ArgValue.of(each)))
            .reduce("", (before, last) -> last);
    if (!command.subcommands().isEmpty()) {
      String files = others.isEmpty() ? "" : " \"files:file:_files\"";
      specs.append(" \\\n      ").append(quoted("1: : _alternative " + commands(command) + files));
    }
    if (!others.isEmpty()) {
      specs.append(" \\\n      ").append(quoted("*" + others));
    }
    return specs.toString();
  }

  private static String commands(CommandSpec command) {
    return command.subcommands().values().stream()
        .map(line -> line.getCommandSpec())
        .map(each -> each.name() + "\\:" + described(each))
        .collect(Collectors.joining(" ", "\"commands:command:((", "))\""));
  }

  /** Behind two readings of the line, words within parentheses still end at what is not escaped. */
  private static String described(CommandSpec command) {
    String summary = Wording.summary(command.usageMessage().description());
    return summary.replaceAll("[^A-Za-z0-9,.-]", "\\\\\\\\$0");
  }

  private static String escaped(String text, String marks) {
    return text.replaceAll("[\\\\" + marks.replaceAll(".", "\\\\$0") + "]", "\\\\$0");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
