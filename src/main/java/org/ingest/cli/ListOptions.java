package org.ingest.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of what a newsroom knows and decides itself. */
final class ListOptions {
  private final OptionSpec lexicon =
      OptionSpecs.option(
          Path.class,
          "FILE",
          "Find also the names of this list, CSV or JSON Lines: name, kind, spellings (separated by"
              + " |), country, echelon, branch, place_kind, latitude, longitude. Kinds: person,"
              + " place, organisation, formation, service, armed_group. With forbid (any, or kinds"
              + " separated by |) in the place of a kind, the name is never such a mention.",
          "--lexicon");
  private final OptionSpec corrections =
      OptionSpecs.option(
          Path.class,
          "FILE",
          "Apply these decisions, CSV or JSON Lines: article (its id), text or start and end, kind,"
              + " action (drop, retype, set), to (the kind that it is), and what it is: name,"
              + " country, latitude, longitude, place_kind, echelon, branch; of a count force,"
              + " status, min, max, modifier, denied, place, date; - is what is not known.",
          "--corrections");

  void addTo(CommandSpec command) {
    command.addOption(lexicon).addOption(corrections);
  }

  Optional<Path> lexicon() {
    return Optional.ofNullable(lexicon.getValue());
  }

  Optional<Path> corrections() {
    return Optional.ofNullable(corrections.getValue());
  }
}
