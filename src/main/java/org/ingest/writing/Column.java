package org.ingest.writing;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * A column of a table.
 *
 * @param name as in the table's header
 * @param cell what stands in a row's cell, empty where nothing is known
 */
record Column<R>(String name, Type type, Function<R, String> cell) {
  /** What a column's cells hold. */
  enum Type {
    /** Words from an article, whatever they are. */
    TEXT,
    /** A word of the program's own. */
    WORD,
    NUMBER,
    /** <i>true</i> or <i>false</i>. */
    FLAG
  }

  /** Words from an article. */
  static <R> Column<R> text(String name, Function<R, String> words) {
    return new Column<>(name, Type.TEXT, words);
  }

  /** Words from an article, where there are any. */
  static <R> Column<R> known(String name, Function<R, Optional<String>> words) {
    return text(name, row -> words.apply(row).orElse(""));
  }

  /** One of the program's own words: <i>AT_LEAST</i> is written as <i>at_least</i>. */
  static <R> Column<R> word(String name, Function<R, Enum<?>> value) {
    return new Column<>(name, Type.WORD, row -> value.apply(row).name().toLowerCase(Locale.ROOT));
  }

  static <R> Column<R> number(String name, ToIntFunction<R> value) {
    return new Column<>(name, Type.NUMBER, row -> Integer.toString(value.applyAsInt(row)));
  }

  static <R> Column<R> index(String name, Function<R, OptionalInt> value) {
    return new Column<>(
        name,
        Type.NUMBER,
        row -> value.apply(row).stream().mapToObj(Integer::toString).findAny().orElse(""));
  }

  static <R> Column<R> amount(String name, Function<R, OptionalLong> value) {
    return new Column<>(
        name,
        Type.NUMBER,
        row -> value.apply(row).stream().mapToObj(Long::toString).findAny().orElse(""));
  }

  /** Without an exponent, which not all readers of tables know. */
  static <R> Column<R> decimal(String name, Function<R, Optional<Double>> value) {
    return new Column<>(
        name,
        Type.NUMBER,
        row -> value.apply(row).map(each -> plain(each.doubleValue())).orElse(""));
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).toPlainString();
  }

  static <R> Column<R> flag(String name, Function<R, Boolean> value) {
    return new Column<>(name, Type.FLAG, row -> value.apply(row).toString());
  }
}
