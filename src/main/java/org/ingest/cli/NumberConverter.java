package org.ingest.cli;

import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a number.
 *
 * @param what it is called to the user: <i>a whole number</i>
 */
record NumberConverter<T>(String what, Function<String, T> reader) implements ITypeConverter<T> {
  @Override
  public T convert(String value) {
    try {
      return reader.apply(value.strip());
    } catch (NumberFormatException e) {
      throw new TypeConversionException("expected " + what + ", found \"" + value + "\"");
    }
  }
}
