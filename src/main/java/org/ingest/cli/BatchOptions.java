package org.ingest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ingest.writing.OutputFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of runs that go on where others ended. */
final class BatchOptions {
  private final OptionSpec resume =
      OptionSpecs.flag(
          "Go on with an --output out.jsonl that a run was broken off over: pass over the articles"
              + " that stand there whole.",
          "--resume");
  private final OptionSpec skipSeen =
      OptionSpecs.option(
          Path.class,
          "FILE",
          "Pass over articles that FILE has the digests of, and add those of this run, for a daily"
              + " run over the same folder.",
          "--skip-seen");

  void addTo(CommandSpec command) {
    command.addOption(resume).addOption(skipSeen);
  }

  /**
   * Fails where the options do not go together.
   *
   * @param gathers whether the run writes what all articles say together
   * @throws IllegalArgumentException with a message for the user
   */
  void check(List<Destination> destinations, boolean gathers) {
    if (CommonOptions.isSet(resume) && !canResume(destinations)) {
      throw new IllegalArgumentException(
          "--resume goes with one --output FILE of --format jsonl, with its text and source");
    }
    if (CommonOptions.isSet(resume) && gathers) {
      throw new IllegalArgumentException(
          "--registry and --ledger need all articles, which --resume does not read again");
    }
    if (seenFile().filter(IngestOptions.STANDARD::equals).isPresent()) {
      throw new IllegalArgumentException("--skip-seen needs a file");
    }
  }

  private static boolean canResume(List<Destination> destinations) {
    Destination only = destinations.get(0);
    return destinations.size() == 1
        && only.file().isPresent()
        && only.format() == OutputFormat.JSONL
        && only.options().fields().map(BatchOptions::areEnough).orElse(true);
  }

  private static boolean areEnough(List<String> fields) {
    return fields.containsAll(List.of("text", "source"));
  }

  private Optional<Path> seenFile() {
    return Optional.ofNullable(skipSeen.getValue());
  }

  /**
   * Reads what earlier runs have left.
   *
   * @throws IOException with a message for the user
   */
  Batch open(List<Destination> destinations) throws IOException {
    Optional<EarlierOutput> earlier =
        CommonOptions.isSet(resume)
            ? EarlierOutput.of(destinations.get(0).file().orElseThrow())
            : Optional.empty();
    Optional<SeenArticles> seen =
        seenFile().isPresent() ? Optional.of(SeenArticles.in(seenFile().get())) : Optional.empty();
    return new Batch(earlier, seen);
  }
}
