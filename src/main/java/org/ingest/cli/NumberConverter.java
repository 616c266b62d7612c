package org.ingest.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a number.
 *
 * @param type {@code int}, {@code long} or {@code double}
 */
record NumberConverter(Class<?> type) implements ITypeConverter<Object> {
  @Override
  public Object convert(String value) {
    try {
      return number(value.strip());
    } catch (NumberFormatException e) {
      String what = type == double.class ? "a number" : "a whole number";
      throw new TypeConversionException("expected " + what + ", found \"" + value + "\"");
    }
  }

  private Object number(String digits) {
    if (type == double.class) {
      return Double.valueOf(digits);
    }
    long value = Long.parseLong(digits);
    if (type == int.class && value != (int) value) {
      throw new NumberFormatException("too large: " + digits);
    }
    return type == int.class ? (Object) (int) value : (Object) value;
  }
}
