package org.ingest.lexicon;

import java.text.Normalizer;
import java.util.Locale;
import org.ingest.text.Ascii;

/**
 * Makes one key of the spellings of a place's name: case, accents, hyphens and apostrophes do not
 * count, nor does a leading <i>the</i>; <i>St.</i> is <i>Saint</i>.
 *
 * <p><i>Deir ez-Zor</i> and <i>Deir Ez Zor</i> have one key, <i>Deir Hafer</i> has another.
 */
public final class PlaceNames {
  /** Letters that no accent can be taken from, each with what stands for it. */
  private static final String[] LETTERS = {
    "ß", "ss", "ø", "o", "ł", "l", "đ", "d", "ı", "i", "æ", "ae", "œ", "oe", "ð", "d", "þ", "th",
    "ə", "e"
  };

  private static final String DROPPED = ".'’‘ʻʼʿʾ`´ʹ\"";

  private PlaceNames() {}

  /** The key; empty for a name without letters and digits. */
  public static String key(String name) {
    String plain = Ascii.isAscii(name) ? name.toLowerCase(Locale.ROOT) : withoutAccents(name);
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      append(key, plain.charAt(i));
    }
    String words = key.toString().strip();
    if (words.startsWith("the ")) {
      return words.substring(4);
    }
    return words.startsWith("st ") ? "saint " + words.substring(3) : words;
  }

  private static void append(StringBuilder key, char c) {
    if (Character.isLetterOrDigit(c)) {
      key.append(c);
    } else if (DROPPED.indexOf(c) < 0 && key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
      key.append(' ');
    }
  }

  private static String withoutAccents(String name) {
    String parts = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
        plain.append(parts.charAt(i));
      }
    }
    String text = plain.toString();
    for (int i = 0; i < LETTERS.length; i += 2) {
      text = text.replace(LETTERS[i], LETTERS[i + 1]);
    }
    return text;
  }
}
