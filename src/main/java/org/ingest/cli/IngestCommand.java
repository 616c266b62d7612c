package org.ingest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.ingest.Options;
import org.ingest.writing.OutputFormat;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The main job, as it is typed; {@link IngestRun} is what it means. */
final class IngestCommand implements Callable<Integer> {
  /** Far more than processors; each takes a thread and holds an article. */
  static final int MOST_JOBS = 256;

  private final Streams streams;
  private final ModelSource models;
  private final IngestOptions options = new IngestOptions();
  private final CommandSpec spec;

  /**
   * @param factory makes what picocli needs
   */
  IngestCommand(Streams streams, ModelSource models, IFactory factory) {
    this.streams = streams;
    this.models = models;
    this.spec = CommandSpec.wrapWithoutInspection(this, factory);
    options.describe(spec);
  }

  /** What picocli is to know of the command. */
  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    InputArguments inputs = told(options::inputs);
    if (inputs.isEmpty() && streams.inIsTerminal()) {
      spec.commandLine().usage(streams.outWriter());
      return ExitStatus.COULD_NOT_RUN;
    }
    refuseMistypedCommand(inputs);
    if (inputs.readsStandardInputTwice()) {
      throw refusal("standard input is the list of files; it cannot be an article as well");
    }
    if (options.jobs() < 1) {
      throw refusal("expected at least one job, found --jobs " + options.jobs());
    }
    if (options.jobs() > MOST_JOBS) {
      throw refusal("expected at most " + MOST_JOBS + " jobs, found --jobs " + options.jobs());
    }
    if (options.registry().filter(IngestOptions.STANDARD::equals).isPresent()) {
      throw refusal("--registry needs a file, since standard output is for the articles");
    }
    if (options.ledger().filter(IngestOptions.STANDARD::equals).isPresent()) {
      throw refusal("--ledger needs a file, since standard output is for the articles");
    }
    if (!(options.minConfidence() >= 0 && options.minConfidence() <= 1)) {
      throw refusal(
          "expected a confidence from 0 to 1, found --min-confidence " + options.minConfidence());
    }
    List<Destination> destinations = told(() -> checked(options.destinations()));
    if (options.pretty() && destinations.stream().noneMatch(IngestCommand::canBePretty)) {
      throw refusal("--pretty goes with --format json only");
    }
    return run(inputs, told(options::extraction), destinations).run();
  }

  /** {@code ingest legder news/}. */
  private void refuseMistypedCommand(InputArguments inputs) {
    String first = inputs.named().isEmpty() ? "" : inputs.named().get(0);
    if (first.matches("[a-z]+") && !Files.exists(Path.of(first))) {
      Spelling.meant(first, Main.OTHER_COMMANDS)
          .ifPresent(
              each -> {
                throw refusal("no file \"" + first + "\" (did you mean ingest " + each + "?)");
              });
    }
  }

  private List<Destination> checked(List<Destination> destinations) {
    boolean gathers = options.registry().isPresent() || options.ledger().isPresent();
    options.batching().check(destinations, gathers);
    return destinations;
  }

  private ParameterException refusal(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private static boolean canBePretty(Destination destination) {
    return destination.format() == OutputFormat.JSON;
  }

  /** What options mean together; what is wrong with it is told as wrong usage. */
  private <T> T told(Supplier<T> meaning) {
    try {
      return meaning.get();
    } catch (IllegalArgumentException e) {
      throw refusal(e.getMessage());
    }
  }

  private IngestRun run(InputArguments inputs, Options extraction, List<Destination> destinations) {
    CommonOptions common = options.common();
    Path folder = common.models();
    Optional<Path> lexicon = options.lists().lexicon();
    return new IngestRun(
        inputs,
        extraction,
        destinations,
        options.registry(),
        options.ledger(),
        options.batching(),
        options.lists(),
        () -> lexicon.isPresent() ? ModelSource.of(folder, lexicon.get()) : models.of(folder),
        streams,
        common.messages(streams));
  }
}
