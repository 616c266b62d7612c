package org.ingest.cli;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an encoding's name, also as other programs spell it: {@code utf-16-le}, {@code cp1252}. */
final class CharsetConverter implements ITypeConverter<Charset> {
  /** By the name without dashes and underscores. */
  private static final Map<String, String> OTHER_SPELLINGS =
      Map.of(
          "utf16le", "UTF-16LE",
          "utf16be", "UTF-16BE",
          "utf32le", "UTF-32LE",
          "utf32be", "UTF-32BE",
          "utf8sig", "UTF-8",
          "ansi", "windows-1252",
          "latin", "ISO-8859-1",
          "macroman", "x-MacRoman");

  @Override
  public Charset convert(String value) {
    String plain = value.strip().toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    try {
      return Charset.forName(OTHER_SPELLINGS.getOrDefault(plain, value.strip()));
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "expected an encoding like UTF-8 or windows-1252, found \"" + value + "\"");
    }
  }
}
