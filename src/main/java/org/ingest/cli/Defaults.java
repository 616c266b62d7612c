package org.ingest.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What options are where they are not typed: from the environment ({@code INGEST_FORMAT=csv}), else
 * from a file of properties ({@code format=csv}), which is {@code ~/.ingest.properties} unless
 * {@code INGEST_CONFIG} names another.
 */
final class Defaults implements IDefaultValueProvider {
  private static final String PREFIX = "INGEST_";
  private static final String FILE = ".ingest.properties";
  private static final String CONFIG = PREFIX + "CONFIG";

  /** By the option's name without dashes. */
  private final Map<String, String> values;

  private Defaults(Map<String, String> values) {
    this.values = values;
  }

  /**
   * @param typed the command line
   * @param home the user's folder
   * @throws IOException when the file cannot be read or names no option, with a message for the
   *     user
   */
  static Defaults of(
      CommandSpec command, List<String> typed, Map<String, String> environment, Path home)
      throws IOException {
    Map<String, String> values = new HashMap<>(inFile(command, environment, home));
    for (String name : names(command)) {
      String variable = PREFIX + name.toUpperCase(Locale.ROOT).replace('-', '_');
      String value = environment.getOrDefault(variable, "");
      if (!value.isEmpty()) {
        values.put(name, value);
      }
    }
    // A flag that is on and typed would be turned off by picocli.
    command.options().stream()
        .filter(option -> Stream.of(option.names()).anyMatch(typed::contains))
        .forEach(option -> values.remove(plain(option)));
    return new Defaults(values);
  }

  private static String plain(OptionSpec option) {
    return option.longestName().replaceFirst("^--", "");
  }

  /** Whether there may be any, which is seldom and soon told. */
  static boolean mayBe(Map<String, String> environment, Path home) {
    for (String variable : environment.keySet()) {
      if (variable.startsWith(PREFIX)) {
        return true;
      }
    }
    return Files.exists(home.resolve(FILE));
  }

  private static List<String> names(CommandSpec command) {
    return command.options().stream()
        .filter(option -> !option.usageHelp() && !option.versionHelp())
        .map(Defaults::plain)
        .toList();
  }

  private static Map<String, String> inFile(
      CommandSpec command, Map<String, String> environment, Path home) throws IOException {
    Optional<Path> named =
        Optional.of(environment.getOrDefault(CONFIG, ""))
            .filter(name -> !name.isEmpty())
            .map(Path::of);
    Path file = named.orElse(home.resolve(FILE));
    if (named.isEmpty() && !Files.exists(file)) {
      return Map.of();
    }
    Map<String, String> values = read(file);
    List<String> names = names(command);
    for (String name : values.keySet()) {
      if (!names.contains(name)) {
        String meant =
            Spelling.meant(name, names).map(each -> "; did you mean " + each + "?").orElse("");
        throw new IOException(file + ": no option \"" + name + "\"" + meant);
      }
    }
    return values;
  }

  private static Map<String, String> read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      properties.load(in);
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": expected lines like format=csv: " + e.getMessage(), e);
    } catch (IOException e) {
      throw FileFault.cannotBeRead(file, e);
    }
    Map<String, String> values = new HashMap<>();
    properties
        .stringPropertyNames()
        .forEach(each -> values.put(each, properties.getProperty(each)));
    return values;
  }

  @Override
  public String defaultValue(ArgSpec argument) {
    return argument instanceof OptionSpec option ? values.get(plain(option)) : null;
  }
}
