package org.ingest.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.ingest.splitting.SplitOptions;
import org.ingest.writing.OutputFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The main job, as it is typed; {@link IngestRun} is what it means. */
@Command(
    name = "ingest",
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    usageHelpAutoWidth = true,
    synopsisHeading = "Usage: ",
    customSynopsis = {
      "ingest [OPTIONS] [FILE...]",
      "       ingest evaluate|train|schema ... (each with --help)"
    },
    description =
        "%nReads news articles and writes the people, places, organisations, military units,"
            + " troop counts and dates of each as JSON.%n",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nOther commands:%n",
    footerHeading = "%nExit status: ",
    footer = {
      "0 all well; 1 some input failed, the rest was written; 2 could not run.",
      "",
      "Examples:",
      "  ingest seeds.txt > out.json",
      "  ingest --format jsonl news/ | jq -c '.troop_counts[]'",
      "  gzip -dc feed.jsonl.gz | ingest --input jsonl --date 2025-04-28 -"
    })
final class IngestCommand implements Callable<Integer> {
  /** Whether pages without markers are split. */
  enum Split {
    AUTO,
    NONE
  }

  private final Streams streams;
  private final ModelSource models;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description =
          "Files or folders of articles, gzip or not; - is standard input, as is no file at all.")
  private List<String> files = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE, not to standard output.")
  private Path output;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "json|jsonl",
      defaultValue = "json",
      description = "One array, or an object a line. Default: json.")
  private OutputFormat format;

  @Option(names = "--pretty", description = "Indent the JSON.")
  private boolean pretty;

  @Option(
      names = {"-d", "--delimiter"},
      paramLabel = "REGEX",
      description = "Lines that this matches part the articles; replaces the built-in markers.")
  private Pattern delimiter;

  @Option(
      names = "--split",
      paramLabel = "auto|none",
      defaultValue = "auto",
      description =
          "Whether pages without markers are split where a new article plainly begins."
              + " Default: auto.")
  private Split split;

  @Option(
      names = "--input",
      paramLabel = "auto|text|jsonl",
      defaultValue = "auto",
      description = "What the files hold. Default: auto, by their first character.")
  private SplitOptions.InputFormat input;

  @Option(
      names = "--encoding",
      paramLabel = "CHARSET",
      description = "Read all files in this; default: by mark, else UTF-8, else windows-1252.")
  private Charset encoding;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "The day (2025-04-28) of articles whose header gives none.")
  private LocalDate date;

  @Option(names = "--no-clean", description = "Keep site furniture and repeated captions.")
  private boolean noClean;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      defaultValue = "1",
      description = "Work on N articles at a time. The output is the same. Default: 1.")
  private int jobs;

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      defaultValue = "0",
      description =
          "Leave out people, places, organisations and units whose confidence is below P, 0 to 1."
              + " Counts and dates have none and stay. Default: 0.")
  private double minConfidence;

  @Option(
      names = "--explain",
      description =
          "Add to places that are unsure what they may be: candidates, at most five, the likeliest"
              + " first.")
  private boolean explain;

  @Option(
      names = "--registry",
      paramLabel = "FILE",
      description =
          "Write to FILE one table of the people, places and units of all articles, a JSON object"
              + " a line.")
  private Path registry;

  @Mixin private CommonOptions common;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version and exit.")
  private boolean version;

  @Spec private CommandSpec spec;

  IngestCommand(Streams streams, ModelSource models) {
    this.streams = streams;
    this.models = models;
  }

  @Override
  public Integer call() throws IOException {
    if (files.isEmpty() && streams.inIsTerminal()) {
      spec.commandLine().usage(streams.outWriter());
      return ExitStatus.COULD_NOT_RUN;
    }
    if (jobs < 1) {
      throw new ParameterException(
          spec.commandLine(), "expected at least one job, found --jobs " + jobs);
    }
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new ParameterException(
          spec.commandLine(),
          "expected a confidence from 0 to 1, found --min-confidence " + minConfidence);
    }
    if (pretty && format == OutputFormat.JSONL) {
      throw new ParameterException(
          spec.commandLine(), "--pretty does not go with --format jsonl, which is a line each");
    }
    return run().run();
  }

  private IngestRun run() {
    return new IngestRun(
        files.isEmpty() ? List.of("-") : files,
        new SplitOptions(
            Optional.ofNullable(delimiter),
            split == Split.AUTO,
            input,
            Optional.ofNullable(encoding),
            SplitOptions.MAX_ARTICLE_CHARS),
        Optional.ofNullable(date),
        !noClean,
        explain,
        minConfidence,
        format,
        pretty,
        Optional.ofNullable(output),
        Optional.ofNullable(registry),
        jobs,
        () -> models.of(common.models()),
        streams,
        common.messages(streams));
  }
}
