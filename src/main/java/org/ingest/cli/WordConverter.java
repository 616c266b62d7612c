package org.ingest.cli;

import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads one of the words that an option takes, in lower or upper case.
 *
 * @param words a type of constants, each named as its word
 */
record WordConverter(Class<?> words) implements ITypeConverter<Object>, Iterable<String> {
  /** The words, for completion. */
  @Override
  public Iterator<String> iterator() {
    return Stream.of(words.getEnumConstants()).map(WordConverter::word).iterator();
  }

  @Override
  public Object convert(String value) {
    return Stream.of(words.getEnumConstants())
        .filter(each -> word(each).equals(value.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(refusal(value)));
  }

  private String refusal(String value) {
    return Stream.of(words.getEnumConstants())
        .map(WordConverter::word)
        .collect(Collectors.joining(", ", "expected one of ", ", found \"" + value + "\""));
  }

  private static String word(Object constant) {
    return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT);
  }
}
