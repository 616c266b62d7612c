package org.ingest.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ingest.Options;
import org.ingest.corrections.Corrections;
import org.ingest.reading.FileChoice;
import org.ingest.splitting.SplitOptions;
import org.ingest.writing.OutputFormat;
import org.ingest.writing.OutputOptions;
import org.ingest.writing.OutputTable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The main job's options, and how they are explained. Told to picocli one by one: to find them by
 * annotations takes a tenth of a short run.
 */
final class IngestOptions {
  /** Whether pages without markers are split. */
  private enum Split {
    AUTO,
    NONE
  }

  /** As an output, what it is as an input: the stream that the program was started with. */
  static final Path STANDARD = Path.of("-");

  private static final String DASH = "-";

  private static final int MILLION = 1_000_000;

  /** In MB: a text is one array of characters. */
  private static final int LARGEST_ARTICLE = 500;

  private final PositionalParamSpec files =
      PositionalParamSpec.builder()
          .arity("0..*")
          .paramLabel("FILE")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .description(
              "Files or folders of articles, gzip or not; - is standard input, as is no file at"
                  + " all.")
          .build();

  private final OptionSpec filesFrom =
      OptionSpecs.option(
          Path.class,
          "LIST",
          "Read also the files and folders that LIST names, one path per line or separated by NUL;"
              + " - is standard input.",
          "--files-from");
  private final OptionSpec include =
      OptionSpecs.list(
          String.class,
          "GLOB,...",
          "Of folders, read only files whose name (or path below the folder, where the pattern"
              + " holds a /) matches: *.txt, 2025/**.",
          "--include");
  private final OptionSpec exclude =
      OptionSpecs.list(
          String.class, "GLOB,...", "Of folders, pass over such files and folders.", "--exclude");
  private final OptionSpec output =
      OptionSpecs.option(
          String.class,
          "PATH",
          "Write to this file, not to standard output; to a folder, a file for each format and"
              + " table.",
          "-o",
          "--output");
  private final OptionSpec format =
      OptionSpecs.list(
          OutputFormat.class,
          "FORMAT,...",
          "json: one array; jsonl: one object per line; csv, tsv: a table; geojson: points for a"
              + " map; ftm: entities for Aleph; gexf: a graph for Gephi; html: a page to look at."
              + " Default: what the name of the output ends in, else json.",
          "-f",
          "--format");
  private final OptionSpec table =
      OptionSpecs.list(
          OutputTable.class,
          "TABLE,...",
          "Of csv and tsv: counts, people, places, organisations, units, dates, articles or"
              + " mentions. Default: counts.",
          "-t",
          "--table");
  private final OptionSpec fields =
      OptionSpecs.list(
          String.class,
          "NAME,...",
          "Write only these keys of an article, or these columns of a table.",
          "--fields");
  private final OptionSpec noText =
      OptionSpecs.flag("Leave the text out of the JSON.", "--no-text");
  private final OptionSpec noSentences =
      OptionSpecs.flag("Leave the list of sentences out of the JSON.", "--no-sentences");
  private final OptionSpec byteOrderMark =
      OptionSpecs.flag("Begin tables with a byte-order mark, for Excel.", "--bom");
  private final OptionSpec pretty = OptionSpecs.flag("Indent the JSON.", "--pretty");
  private final OptionSpec delimiter =
      OptionSpecs.option(
          Pattern.class,
          "REGEX",
          "Lines that this matches separate the articles; replaces the built-in markers.",
          "-d",
          "--delimiter");
  private final OptionSpec split =
      OptionSpecs.option(
          Split.class,
          "auto|none",
          "Whether pages without markers are split where a new article plainly begins."
              + " Default: auto.",
          "--split");
  private final OptionSpec input =
      OptionSpecs.option(
          SplitOptions.InputFormat.class,
          "KIND",
          "What the files hold: auto, text, jsonl, json, html, feed, csv, tsv, mail, mbox, warc or"
              + " zip. Default: auto, by their first bytes.",
          "--input");
  private final OptionSpec columns =
      OptionSpecs.option(
          String.class,
          "text=NAME,...",
          "What a table's columns or an object's keys hold: text, title, date, url, id, source,"
              + " author. Default: by their usual names.",
          "--columns");
  private final OptionSpec maxInputSize =
      OptionSpecs.option(
          long.class,
          "MB",
          "What a packed input may unpack to. Default: 16000.",
          "--max-input-size");
  private final OptionSpec maxArticleSize =
      OptionSpecs.option(
          int.class,
          "MB",
          "Longer lines and articles are skipped. Default: 20.",
          "--max-article-size");
  private final OptionSpec encoding =
      OptionSpecs.option(
          Charset.class,
          "CHARSET",
          "Read all files in this; default: by mark, else UTF-8, else windows-1252.",
          "--encoding");
  private final OptionSpec date =
      OptionSpecs.option(
          LocalDate.class,
          "DAY",
          "The day (2025-04-28) of articles whose header gives none.",
          "--date");
  private final OptionSpec noClean =
      OptionSpecs.flag("Keep site furniture and repeated captions.", "--no-clean");
  private final OptionSpec siteFurniture =
      OptionSpecs.flag(
          "Read all files twice: first to learn which lines stand on many pages of a site, then to"
              + " leave them out.",
          "--site-furniture");
  private final OptionSpec jobs =
      OptionSpec.builder("-j", "--jobs")
          .type(int.class)
          .converters(new JobsConverter())
          .paramLabel("N|auto")
          .description(
              "Work on N articles at a time, auto: one for each processor. The output is the same."
                  + " Default: 1.")
          .build();
  private final OptionSpec minConfidence =
      OptionSpecs.option(
          double.class,
          "P",
          "Leave out people, places, organisations and units whose confidence is below P, 0 to 1."
              + " Counts and dates have none and stay. Default: 0.",
          "--min-confidence");
  private final OptionSpec explain =
      OptionSpecs.flag(
          "Add to places that are unsure what they may be: candidates, at most five, the likeliest"
              + " first; and to troop counts the rules that speak for their values and against"
              + " others: reasons.",
          "--explain");
  private final OptionSpec registry =
      OptionSpecs.option(
          Path.class,
          "FILE",
          "Write to FILE one table of the people, places and units of all articles, one JSON"
              + " object per line.",
          "--registry");
  private final OptionSpec ledger =
      OptionSpecs.option(
          Path.class,
          "FILE",
          "Write to FILE what the articles claim about forces, by whom, when, and where the claims"
              + " differ, as ingest ledger does; a FILE.html is a page to look at.",
          "--ledger");
  private final ListOptions lists = new ListOptions();
  private final BatchOptions batching = new BatchOptions();
  private final CommonOptions common = new CommonOptions();
  private final OptionSpec version =
      CommonOptions.flag("Show the version and exit.", "-V", "--version").versionHelp(true).build();

  /** Gives a command its name, its help and these options. */
  void describe(CommandSpec command) {
    command.name("ingest").versionProvider(new ProgramVersion());
    IngestUsage.explain(command.usageMessage());
    command.addPositional(files);
    for (OptionSpec option :
        List.of(
            filesFrom,
            include,
            exclude,
            output,
            format,
            table,
            fields,
            noText,
            noSentences,
            byteOrderMark,
            pretty,
            delimiter,
            split,
            input,
            columns,
            encoding,
            date,
            noClean,
            siteFurniture,
            jobs,
            minConfidence,
            explain,
            registry,
            ledger,
            maxArticleSize,
            maxInputSize)) {
      command.addOption(option);
    }
    lists.addTo(command);
    batching.addTo(command);
    common.addTo(command);
    command.addOption(version);
  }

  /** What is to be read. */
  InputArguments inputs() {
    return new InputArguments(
        OptionSpecs.value(files, List.of()),
        Optional.ofNullable(filesFrom.getValue()),
        FileChoice.of(
            OptionSpecs.value(include, List.of()), OptionSpecs.value(exclude, List.of())));
  }

  /**
   * What is asked of the extraction; {@link #jobs} and {@link #minConfidence} are in range.
   *
   * @throws IllegalArgumentException with a message for the user
   */
  Options extraction() {
    if (CommonOptions.isSet(siteFurniture) && CommonOptions.isSet(noClean)) {
      throw new IllegalArgumentException(
          "--site-furniture drops lines and --no-clean keeps them all; expected one of them");
    }
    return new Options(
        !CommonOptions.isSet(noClean),
        Optional.ofNullable(date.getValue()),
        CommonOptions.isSet(explain),
        minConfidence(),
        splitOptions(),
        CommonOptions.isSet(siteFurniture),
        Corrections.NONE,
        jobs());
  }

  private SplitOptions splitOptions() {
    int articleSize = OptionSpecs.value(maxArticleSize, SplitOptions.MAX_ARTICLE_CHARS / MILLION);
    long inputSize = OptionSpecs.value(maxInputSize, SplitOptions.MAX_UNPACKED_BYTES / MILLION);
    if (articleSize < 1 || articleSize > LARGEST_ARTICLE || inputSize < 1) {
      throw new IllegalArgumentException(
          "expected sizes of at least 1 MB and articles of at most " + LARGEST_ARTICLE + " MB");
    }
    return new SplitOptions(
        Optional.ofNullable(delimiter.getValue()),
        OptionSpecs.value(split, Split.AUTO) == Split.AUTO,
        OptionSpecs.value(input, SplitOptions.InputFormat.AUTO),
        Optional.ofNullable(encoding.getValue()),
        ColumnNames.parse(OptionSpecs.value(columns, "")),
        articleSize * MILLION,
        inputSize * MILLION);
  }

  double minConfidence() {
    return OptionSpecs.value(minConfidence, 0.0);
  }

  /**
   * Where the articles go.
   *
   * @throws IllegalArgumentException with a message for the user
   */
  List<Destination> destinations() {
    List<OutputFormat> formats = OptionSpecs.value(format, List.of());
    List<OutputTable> tables = OptionSpecs.value(table, List.of());
    OutputOptions form =
        new OutputOptions(
            CommonOptions.isSet(pretty),
            OutputTable.COUNTS,
            CommonOptions.isSet(byteOrderMark),
            keptFields(),
            ProducerFinder.with(common.models()));
    return new Destinations(formats, tables, output(), form).list();
  }

  private Optional<List<String>> keptFields() {
    List<String> left = new ArrayList<>();
    if (CommonOptions.isSet(noText)) {
      left.add("text");
    }
    if (CommonOptions.isSet(noSentences)) {
      left.add("sentences");
    }
    List<String> given = fields.getValue();
    if (given == null && left.isEmpty()) {
      return Optional.empty();
    }
    List<String> kept = new ArrayList<>(given != null ? given : OutputOptions.articleKeys());
    kept.removeAll(left);
    return Optional.of(kept);
  }

  boolean pretty() {
    return CommonOptions.isSet(pretty);
  }

  private Optional<String> output() {
    String given = output.getValue();
    return Optional.ofNullable(given).filter(each -> !each.equals(DASH));
  }

  ListOptions lists() {
    return lists;
  }

  Optional<Path> registry() {
    return Optional.ofNullable(registry.getValue());
  }

  Optional<Path> ledger() {
    return Optional.ofNullable(ledger.getValue());
  }

  int jobs() {
    return OptionSpecs.value(jobs, 1);
  }

  BatchOptions batching() {
    return batching;
  }

  CommonOptions common() {
    return common;
  }
}
