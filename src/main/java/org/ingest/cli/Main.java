package org.ingest.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    CommonOptions evaluating = new CommonOptions();
    CommonOptions entities = new CommonOptions();
    CommonOptions gazetteer = new CommonOptions();
    CommonOptions status = new CommonOptions();
    CommonOptions tables = new CommonOptions();
    CommandLine train = command(new TrainCommand(), new CommonOptions());
    train.addSubcommand(command(new TrainEntitiesCommand(streams, entities), entities));
    train.addSubcommand(command(new TrainGazetteerCommand(streams, gazetteer), gazetteer));
    train.addSubcommand(command(new TrainStatusCommand(streams, status), status));
    train.addSubcommand(command(new TrainTablesCommand(tables), tables));
    line.addSubcommand(command(new EvaluateCommand(streams, evaluating), evaluating));
    line.addSubcommand(train);
    line.addSubcommand(command(new SchemaCommand(streams), new CommonOptions()));
  }

  private static CommandLine command(Object command, CommonOptions common) {
    CommandLine line = new CommandLine(command, FACTORY);
    common.addTo(line.getCommandSpec());
    return line;
  }
}
