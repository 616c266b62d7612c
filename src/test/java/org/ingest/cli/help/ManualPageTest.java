package org.ingest.cli.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class ManualPageTest {
  private static CommandSpec command(String description, String... footer) {
    CommandSpec command = CommandSpec.create().name("sort");
    command.usageMessage().description(description).footerHeading("%nExit status: ").footer(footer);
    return command;
  }

  private static String page(CommandSpec command) {
    return ManualPage.of(command, "sort 1.0", "2025-04-28", ".SH FILES\nNone.\n");
  }

  @Test
  void beginsWithWhatManIndexes() {
    String page = page(command("Sorts lines (by a key). Nothing else."));
    assertTrue(page.contains(".TH \"SORT\" \"1\" \"2025\\-04\\-28\" \"sort 1.0\""), page);
    assertTrue(page.contains("\n.SH \"NAME\"\nsort \\- sorts lines\n"), page);
  }

  @Test
  void showsAnOptionWithAllOfItsNamesAndItsValue() {
    CommandSpec command = command("Sorts.");
    command.addOption(
        OptionSpec.builder("-k", "--key")
            .type(String.class)
            .paramLabel("NAME")
            .description("'.' and C:\\n, 100%% plain.")
            .build());
    String shown =
        ".TP\n\\fB\\-k\\fR, \\fB\\-\\-key\\fR=\\fINAME\\fR\n\\(aq.\\(aq and C:\\en, 100% plain.\n";
    String page = page(command);
    assertTrue(page.contains(shown), page);
  }

  @Test
  void keepsTextThatBeginsWithADotFromBeingARequest() {
    assertTrue(page(command(".br is text.")).contains("\n\\&.br is text.\n"));
  }

  @Test
  void partsTheFootersStatusFromItsExamples() {
    String page = page(command("Sorts.", "0 all well.", "", "Examples:", "  sort -k day"));
    String end =
        ".SH FILES\nNone.\n"
            + ".SH \"EXIT STATUS\"\n.PP\n0 all well.\n"
            + ".SH \"EXAMPLES\"\n.RS\n.EX\nsort \\-k day\n.EE\n.RE\n";
    assertTrue(page.contains(end), page);
  }

  @Test
  void namesThePageOfACommandByItsParents() {
    CommandSpec parent = command("Sorts.");
    CommandSpec child = CommandSpec.create();
    child.usageMessage().description("Sorts days.");
    parent.addSubcommand("days", child);
    assertEquals("sort-days", ManualPage.name(child));
    assertTrue(page(child).endsWith(".SH \"SEE ALSO\"\n\\fBsort\\fR(1)\n"));
    assertTrue(page(parent).contains("\n.SH \"COMMANDS\"\n.TP\n\\fBdays\\fR\nSorts days.\n"));
  }
}
