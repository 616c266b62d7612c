package org.ingest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Where the program starts. */
public final class Main {
  static final Set<String> OTHER_COMMANDS =
      Set.of("ledger", "check", "evaluate", "train", "schema", "completion", "doctor");

  /** Picocli's own looks for Groovy on the class path first. */
  private static final IFactory FACTORY =
      new IFactory() {
        @Override
        public <K> K create(Class<K> made) throws Exception {
          return made == List.class
              ? made.cast(new ArrayList<>())
              : made.getDeclaredConstructor().newInstance();
        }
      };

  private Main() {}

  public static void main(String[] arguments) {
    boolean needsModels = !mayNeedOtherCommands(arguments) && !asksForVersion(arguments);
    boolean mayBegin = needsModels && !addsNames(arguments);
    ModelSource models = mayBegin ? ModelSource.early() : ModelSource.onDemand();
    int status = run(Streams.ofProcess(), models, arguments);
    System.exit(status);
  }

  /**
   * Runs the program.
   *
   * @param models for the main job
   * @return the exit status, one of {@link ExitStatus}
   */
  static int run(Streams streams, ModelSource models, String... arguments) {
    IngestCommand ingest = new IngestCommand(streams, models, FACTORY);
    CommandLine line = new CommandLine(ingest.spec(), FACTORY);
    if (mayNeedOtherCommands(arguments)) {
      addOtherCommands(line, streams);
    }
    line.registerConverter(LocalDate.class, new DayConverter());
    line.registerConverter(Charset.class, new CharsetConverter());
    line.registerConverter(Pattern.class, new PatternConverter());
    // A scraped file called @news.txt is a file, not a list of options.
    line.setExpandAtFiles(false);
    if ("dumb".equals(System.getenv("TERM"))) {
      line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    }
    PrintWriter out = streams.outWriter();
    line.setOut(out);
    Faults faults = new Faults(streams);
    line.setParameterExceptionHandler(faults);
    line.setExecutionExceptionHandler(faults);
    try {
      Path home = Path.of(System.getProperty("user.home", ""));
      if (Defaults.mayBe(System.getenv(), home)) {
        List<String> typed = List.of(arguments);
        ingest
            .spec()
            .defaultValueProvider(Defaults.of(ingest.spec(), typed, System.getenv(), home));
      }
      int status = line.execute(arguments);
      out.flush();
      return checked(streams, status);
    } catch (IOException e) {
      new Messages(streams.err(), false, false).failure(e);
      return ExitStatus.COULD_NOT_RUN;
    } catch (Error e) {
      new Messages(streams.err(), false, false).failure(new CannotGoOnException("ingest", e));
      return ExitStatus.COULD_NOT_RUN;
    }
  }

  /** Help or a table that could not be printed is no success. */
  private static int checked(Streams streams, int status) {
    try {
      if (status != ExitStatus.COULD_NOT_RUN) {
        streams.printed().check();
      }
      return status;
    } catch (IOException e) {
      new Messages(streams.err(), false, false).failure(e);
      return ExitStatus.COULD_NOT_RUN;
    }
  }

  /**
   * Reading the other commands' options costs a start time that the main job has no use for. They
   * are first words only, since a folder of news may hold a file called {@code train}.
   */
  private static boolean mayNeedOtherCommands(String... arguments) {
    return arguments.length == 0
        || OTHER_COMMANDS.contains(arguments[0])
        || Stream.of(arguments).anyMatch(Main::asksForHelp);
  }

  private static boolean asksForVersion(String... arguments) {
    return Stream.of(arguments).anyMatch(each -> each.equals("--version") || each.equals("-V"));
  }

  /** Which names there are is then known only when the options are. */
  private static boolean addsNames(String... arguments) {
    return Stream.of(arguments).anyMatch(each -> each.startsWith("--lexicon"));
  }

  private static boolean asksForHelp(String argument) {
    return argument.startsWith("-h") || argument.equals("--help");
  }

  /** The program with all of its commands, for what is made of their help. */
  static CommandLine described() {
    Streams streams = Streams.ofProcess();
    IngestCommand ingest = new IngestCommand(streams, ModelSource.onDemand(), FACTORY);
    CommandLine line = new CommandLine(ingest.spec(), FACTORY);
    addOtherCommands(line, streams);
    return line;
  }

  private static void addOtherCommands(CommandLine line, Streams streams) {
    CommandLine train = command(common -> new TrainCommand());
    train.addSubcommand(command(common -> new TrainEntitiesCommand(streams, common)));
    train.addSubcommand(command(common -> new TrainGazetteerCommand(streams, common)));
    train.addSubcommand(command(common -> new TrainCountsCommand(streams, common)));
    train.addSubcommand(command(common -> new TrainSyntaxCommand(streams, common)));
    train.addSubcommand(command(TrainTablesCommand::new));
    train.addSubcommand(command(common -> new TrainMapCommand(streams)));
    line.addSubcommand(command(common -> new LedgerCommand(streams, common)));
    line.addSubcommand(command(common -> new CheckCommand(streams, common)));
    line.addSubcommand(command(common -> new EvaluateCommand(streams, common)));
    line.addSubcommand(train);
    line.addSubcommand(command(common -> new SchemaCommand(streams)));
    line.addSubcommand(command(common -> new DoctorCommand(streams, common)));
    line.addSubcommand(command(common -> new CompletionCommand(streams)));
  }

  private static CommandLine command(Function<CommonOptions, Object> maker) {
    CommonOptions common = new CommonOptions();
    CommandLine line = new CommandLine(maker.apply(common), FACTORY);
    common.addTo(line.getCommandSpec());
    return line;
  }
}
