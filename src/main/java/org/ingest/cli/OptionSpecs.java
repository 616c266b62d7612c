package org.ingest.cli;

import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Makes options, and gives what was typed for them. */
final class OptionSpecs {
  /** Not within braces, which are part of a pattern: <i>*.{txt,html}</i>. */
  private static final String COMMA = ",(?![^{]*\\})";

  private OptionSpecs() {}

  static OptionSpec option(Class<?> type, String label, String description, String... names) {
    return builder(type, names).type(type).paramLabel(label).description(description).build();
  }

  /** An option that takes several values, separated by commas. */
  static OptionSpec list(Class<?> type, String label, String description, String... names) {
    return builder(type, names)
        .type(List.class)
        .auxiliaryTypes(type)
        .splitRegex(COMMA)
        .paramLabel(label)
        // the label shows the commas; picocli would print the pattern after it
        .hideParamSyntax(true)
        .description(description)
        .build();
  }

  private static OptionSpec.Builder builder(Class<?> type, String... names) {
    OptionSpec.Builder option = OptionSpec.builder(names);
    if (type.isEnum()) {
      WordConverter words = new WordConverter(type);
      return option.converters(words).completionCandidates(words);
    }
    boolean isNumber = type == int.class || type == long.class || type == double.class;
    return isNumber ? option.converters(new NumberConverter(type)) : option;
  }

  static OptionSpec flag(String description, String name) {
    return CommonOptions.flag(description, name).build();
  }

  static <T> T value(ArgSpec option, T otherwise) {
    T given = option.getValue();
    return given != null ? given : otherwise;
  }
}
