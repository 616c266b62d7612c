package org.ingest.cli.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The manual page of one command, made of what its {@code --help} says.
 *
 * <p>Of a footer, lines up to an empty one stand under its heading, as <i>Exit status</i>, those
 * behind are examples; what is indented is code.
 */
public final class ManualPage {
  private static final String CODE = "  ";

  private final CommandSpec command;
  private final Roff page = new Roff();

  private ManualPage(CommandSpec command) {
    this.command = command;
  }

  /**
   * Writes a page.
   *
   * @param version of the program
   * @param day when it was made, as 2025-04-28
   * @param more sections in roff, after the options and before the examples
   */
  public static String of(CommandSpec command, String version, String day, String more) {
    return new ManualPage(command).write(version, day, more);
  }

  /** Its name, as {@code ingest-train-counts}; a file of the page is called so, with {@code .1}. */
  public static String name(CommandSpec command) {
    return command.qualifiedName("-");
  }

  private String write(String version, String day, String more) {
    page.verbatim(".\\\" Made of the program's own help by the build.\n");
    page.macro("TH", name(command).toUpperCase(Locale.ROOT), "1", day, version, "User Commands");
    // names of options are to be copied whole
    page.verbatim(".nh\n.ad l\n");
    UsageMessageSpec usage = command.usageMessage();
    String description = Wording.plain(usage.description());
    page.macro("SH", "NAME").text(name(command) + " - " + summary());
    writeSynopsis();
    page.macro("SH", "DESCRIPTION").text(description);
    command.positionalParameters().forEach(this::writeParameter);
    writeOptions();
    writeCommands();
    page.verbatim(more);
    writeFooter(usage);
    writeSeeAlso();
    return page.toString();
  }

  /** What <i>man -k</i> lists. */
  private String summary() {
    String first = Wording.summary(command.usageMessage().description());
    return first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
  }

  private void writeSynopsis() {
    String files =
        command.positionalParameters().stream()
            .map(ManualPage::synopsis)
            .collect(Collectors.joining());
    String name = Roff.bold(command.qualifiedName(" "));
    page.macro("SH", "SYNOPSIS").verbatim(name + " [" + Roff.italic("OPTIONS") + "]" + files);
    page.verbatim("\n");
    if (!command.subcommands().isEmpty()) {
      page.verbatim(".br\n" + name + " " + Roff.italic("COMMAND") + " ...\n");
    }
  }

  private static String synopsis(PositionalParamSpec parameter) {
    String label = Roff.italic(parameter.paramLabel());
    String dots = parameter.arity().max() > 1 ? " ..." : "";
    return parameter.arity().min() > 0 ? " " + label + dots : " [" + label + dots + "]";
  }

  private void writeParameter(PositionalParamSpec parameter) {
    page.macro("TP").verbatim(Roff.italic(parameter.paramLabel()) + "\n");
    page.text(Wording.plain(parameter.description()));
  }

  private void writeOptions() {
    page.macro("SH", "OPTIONS");
    for (OptionSpec option : command.options()) {
      String names = Stream.of(option.names()).map(Roff::bold).collect(Collectors.joining(", "));
      String value = option.arity().max() == 0 ? "" : "=" + Roff.italic(option.paramLabel());
      page.macro("TP").verbatim(names + value + "\n");
      page.text(Wording.plain(option.description()));
    }
  }

  private void writeCommands() {
    if (command.subcommands().isEmpty()) {
      return;
    }
    page.macro("SH", "COMMANDS");
    command.subcommands().forEach((name, line) -> writeCommand(line.getCommandSpec()));
  }

  private void writeCommand(CommandSpec other) {
    page.macro("TP").verbatim(Roff.bold(other.name()) + "\n");
    page.text(Wording.plain(other.usageMessage().description()));
  }

  private void writeFooter(UsageMessageSpec usage) {
    List<String> lines = List.of(usage.footer());
    int empty = lines.contains("") ? lines.indexOf("") : lines.size();
    writeSection(usage.footerHeading().replaceAll("%n|:\\s*$", ""), lines.subList(0, empty));
    writeSection("Examples", lines.subList(Math.min(empty + 1, lines.size()), lines.size()));
  }

  private void writeSection(String title, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    page.macro("SH", title.toUpperCase(Locale.ROOT));
    lines.stream().filter(line -> !line.equals(title + ":")).forEach(line -> writeLine(line));
  }

  private void writeLine(String line) {
    if (line.startsWith(CODE)) {
      page.macro("RS").code(line).macro("RE");
    } else {
      page.macro("PP").text(line);
    }
  }

  private void writeSeeAlso() {
    List<CommandSpec> others = new ArrayList<>();
    if (command.parent() != null) {
      others.add(command.parent());
    }
    command.subcommands().values().forEach(line -> others.add(line.getCommandSpec()));
    String names =
        others.stream()
            .map(each -> Roff.bold(name(each)) + "(1)")
            .collect(Collectors.joining(",\n"));
    page.macro("SH", "SEE ALSO").verbatim(names + "\n");
  }
}
