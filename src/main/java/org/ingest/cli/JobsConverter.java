package org.ingest.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of jobs; {@code auto} is one for each processor. */
final class JobsConverter implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String value) {
    if (value.equalsIgnoreCase("auto")) {
      return Math.min(Runtime.getRuntime().availableProcessors(), IngestCommand.MOST_JOBS);
    }
    try {
      return Integer.valueOf(value);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("expected a number or auto, found \"" + value + "\"");
    }
  }
}
