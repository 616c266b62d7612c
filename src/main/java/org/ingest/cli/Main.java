package org.ingest.cli;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Where the program starts. */
public final class Main {
  private static final Set<String> OTHER_COMMANDS = Set.of("evaluate", "train", "schema");

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
    boolean isMainJob = !mayNeedOtherCommands(arguments) && !asksForVersion(arguments);
    ModelSource models = isMainJob ? ModelSource.early() : ModelSource.onDemand();
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
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(streams.outWriter());
    Faults faults = new Faults(streams);
    line.setParameterExceptionHandler(faults);
    line.setExecutionExceptionHandler(faults);
    return line.execute(arguments);
  }

  /** Reading the other commands' options costs a start time that the main job has no use for. */
  private static boolean mayNeedOtherCommands(String... arguments) {
    return arguments.length == 0 || Stream.of(arguments).anyMatch(Main::asksForOtherCommands);
  }

  private static boolean asksForVersion(String... arguments) {
    return Stream.of(arguments).anyMatch(each -> each.equals("--version") || each.equals("-V"));
  }

  private static boolean asksForOtherCommands(String argument) {
    return OTHER_COMMANDS.contains(argument)
        || argument.startsWith("-h")
        || argument.equals("--help");
  }

  private static void addOtherCommands(CommandLine line, Streams streams) {
    CommandLine train = command(common -> new TrainCommand());
    train.addSubcommand(command(common -> new TrainEntitiesCommand(streams, common)));
    train.addSubcommand(command(common -> new TrainGazetteerCommand(streams, common)));
    train.addSubcommand(command(common -> new TrainCountsCommand(streams, common)));
    train.addSubcommand(command(common -> new TrainSyntaxCommand(streams, common)));
    train.addSubcommand(command(TrainTablesCommand::new));
    line.addSubcommand(command(common -> new EvaluateCommand(streams, common)));
    line.addSubcommand(train);
    line.addSubcommand(command(common -> new SchemaCommand(streams)));
  }

  private static CommandLine command(Function<CommonOptions, Object> maker) {
    CommonOptions common = new CommonOptions();
    CommandLine line = new CommandLine(maker.apply(common), FACTORY);
    common.addTo(line.getCommandSpec());
    return line;
  }
}
