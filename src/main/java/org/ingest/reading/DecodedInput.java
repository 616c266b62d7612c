package org.ingest.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * An opened input whose encoding is known.
 *
 * <p>In this order: {@code --encoding}, a byte order mark, UTF-8, windows-1252. Which of the last
 * two is settled by the first bytes; in UTF-8 text a byte that is not UTF-8, early or late, is read
 * as windows-1252 by itself, since reading a whole file so for one stray quotation mark would
 * garble all the other ones.
 *
 * @param faultMessage what to say of the first byte that is not of the encoding
 */
record DecodedInput(TolerantReader reader, Optional<String> warning, String faultMessage) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /**
   * Finds out how an input is encoded.
   *
   * @param override the encoding, where the user said it
   * @throws OpenInput.NotTextException with a message for the user when it is no text
   */
  static DecodedInput of(OpenInput input, Optional<Charset> override) throws IOException {
    return decoded(input.head(), input.bytes(), override);
  }

  private static DecodedInput decoded(byte[] head, InputStream in, Optional<Charset> override)
      throws OpenInput.NotTextException {
    Optional<Charset> marked = ByteOrderMark.of(head).map(ByteOrderMark::charset);
    Optional<Charset> given = override.or(() -> marked.filter(DecodedInput::isWide));
    if (given.isPresent()) {
      String message = "not all of it is " + given.get().name() + "; what is not became U+FFFD";
      return new DecodedInput(new TolerantReader(in, given.get(), null), Optional.empty(), message);
    }
    Optional<String> binary = BinaryCheck.of(head);
    if (binary.isPresent()) {
      throw new OpenInput.NotTextException(binary.get());
    }
    if (marked.isPresent() || Utf8Check.of(head).isUtf8()) {
      String message = "not all of it is UTF-8; what is not was read as windows-1252";
      return new DecodedInput(
          new TolerantReader(in, StandardCharsets.UTF_8, WINDOWS_1252), Optional.empty(), message);
    }
    return new DecodedInput(
        new TolerantReader(in, WINDOWS_1252, null),
        Optional.of("not UTF-8; read as windows-1252"),
        "bytes that windows-1252 does not have; they became U+FFFD");
  }

  private static boolean isWide(Charset charset) {
    return !charset.equals(StandardCharsets.UTF_8);
  }
}
