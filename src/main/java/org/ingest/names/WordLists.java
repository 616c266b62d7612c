package org.ingest.names;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.ingest.nlp.Tokenizer;
import org.ingest.text.Ascii;
import org.ingest.text.Span;
import org.ingest.text.Token;

/**
 * What lists and clusters say of words and phrases: which gazetteers name them, which Brown cluster
 * they belong to. Evidence for the name model, not a verdict: ambiguity is kept.
 */
public final class WordLists {
  /** The lists; a phrase may be on several. */
  public enum Category {
    COUNTRY,
    REGION,
    CITY,
    VILLAGE,
    ADJECTIVE,
    FORENAME,
    SURNAME,
    ARMED_GROUP,
    ARMED_FORCE,
    UNIT,
    ORGANISATION,
    OTHER_NAME
  }

  /** Set for phrases that are the beginning of a longer one. */
  private static final int CONTINUES = 1 << 30;

  /** How far apart the three bits of a category stand in a token's marks. */
  private static final int MOST_CATEGORIES = 20;

  private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`]");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  static final int NO_CLUSTER = 0;

  /** What {@link #casing} says of a word that is not known. */
  static final int NO_CASING = -1;

  private static final int CASINGS = 8;

  private final LongIntTable phrases;
  private final LongIntTable clusters;
  private final LongIntTable casings;

  private WordLists(LongIntTable phrases, LongIntTable clusters, LongIntTable casings) {
    this.phrases = phrases;
    this.clusters = clusters;
    this.casings = casings;
  }

  /**
   * Builds the tables from lists.
   *
   * @param words the words of the Brown clusters, as they were written
   */
  public static WordLists build(
      Map<Category, Collection<String>> lists, Collection<KnownWord> words, Tokenizer tokenizer) {
    LongIntTable phrases = new LongIntTable(1 << 16);
    lists.forEach(
        (category, names) -> names.forEach(name -> add(phrases, name, category, tokenizer)));
    LongIntTable paths = new LongIntTable(words.size());
    words.forEach(
        word -> paths.put(Hashes.of(word.text), Integer.parseInt("1" + word.clusterPath, 2)));
    return new WordLists(phrases, paths, casings(words));
  }

  /**
   * A word of the text that the clusters were made from.
   *
   * @param clusterPath the bit path of its Brown cluster
   * @param count how often it stood there in this spelling
   */
  public record KnownWord(String text, String clusterPath, int count) {}

  private static LongIntTable casings(Collection<KnownWord> words) {
    Map<Long, int[]> counts = new HashMap<>();
    for (KnownWord word : words) {
      int[] lowerAndCapital = counts.computeIfAbsent(lowerHash(word.text), any -> new int[2]);
      lowerAndCapital[Character.isUpperCase(word.text.codePointAt(0)) ? 1 : 0] += word.count;
    }
    LongIntTable casings = new LongIntTable(counts.size());
    counts.forEach(
        (word, both) -> casings.put(word, (CASINGS - 1) * both[1] / (both[0] + both[1])));
    return casings;
  }

  private static void add(
      LongIntTable phrases, String phrase, Category category, Tokenizer tokenizer) {
    List<Token> tokens = tokenizer.tokenize(phrase, new Span(0, phrase.length()));
    long hash = 0;
    for (int i = 0; i < tokens.size(); i++) {
      hash = Hashes.join(hash, lowerHash(tokens.get(i).text()));
      int mark = i == tokens.size() - 1 ? 1 << category.ordinal() : CONTINUES;
      phrases.put(hash, phrases.getOrDefault(hash, 0) | mark);
    }
  }

  /**
   * In lower case, without apostrophes, accents and an abbreviation's full stop: <i>Da’esh</i> and
   * <i>Daesh</i>, <i>Gen.</i> and <i>Gen</i> are one word; <i>U.S.</i> keeps its stops, for
   * <i>us</i> is another.
   */
  static String folded(String word) {
    String lower = APOSTROPHES.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
    if (!Ascii.isAscii(lower)) {
      lower = ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }
    boolean onlyLastStop = lower.length() > 1 && lower.indexOf('.') == lower.length() - 1;
    String folded = onlyLastStop ? lower.substring(0, lower.length() - 1) : lower;
    return folded.isEmpty() ? word : folded;
  }

  static long lowerHash(String word) {
    return Hashes.of(folded(word));
  }

  /**
   * The path of a word's cluster as a number with a leading one bit, or {@link #NO_CLUSTER}. A word
   * that has none is looked up in lower case, one in capitals as a name too (<i>KABUL</i>).
   */
  int cluster(String word) {
    int path = clusters.getOrDefault(Hashes.of(word), NO_CLUSTER);
    if (path == NO_CLUSTER && word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT))) {
      String name = word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
      path = clusters.getOrDefault(Hashes.of(name), NO_CLUSTER);
    }
    return path != NO_CLUSTER ? path : clusters.getOrDefault(lowerHash(word), NO_CLUSTER);
  }

  /** Whether the word, in this spelling, is among those that the clusters were made from. */
  boolean isKnown(String word) {
    return clusters.getOrDefault(Hashes.of(word), NO_CLUSTER) != NO_CLUSTER;
  }

  /**
   * How large a share of a word's occurrences began with a capital, from 0 (none: <i>near</i>) to 7
   * (all: <i>Qantas</i>), or {@link #NO_CASING}. Tells names from words where all is in capitals.
   */
  int casing(long lowerHash) {
    return casings.getOrDefault(lowerHash, NO_CASING);
  }

  /**
   * Marks, for each category, the tokens of the longest phrases that are on its lists.
   *
   * @param lowerHashes of the tokens' words
   * @param capitalised whether a token can begin a listed name
   * @return a token's categories as bits, by whether the token begins a phrase (bits 0 to 19),
   *     continues one (20 to 39), or is one alone (40 to 59)
   */
  long[] matches(long[] lowerHashes, boolean[] capitalised) {
    long[] marks = new long[lowerHashes.length];
    for (int start = 0; start < lowerHashes.length; start++) {
      if (capitalised[start]) {
        markPhrasesAt(start, lowerHashes, marks);
      }
    }
    return marks;
  }

  private void markPhrasesAt(int start, long[] lowerHashes, long[] marks) {
    long hash = 0;
    for (int i = start; i < lowerHashes.length; i++) {
      hash = Hashes.join(hash, lowerHashes[i]);
      int found = phrases.getOrDefault(hash, 0);
      int categories = found & ~CONTINUES;
      if (categories != 0) {
        mark(marks, start, i, categories);
      }
      if ((found & CONTINUES) == 0) {
        return;
      }
    }
  }

  private static void mark(long[] marks, int start, int end, long categories) {
    if (start == end) {
      marks[start] |= categories << (2 * MOST_CATEGORIES);
      return;
    }
    marks[start] |= categories;
    for (int i = start + 1; i <= end; i++) {
      marks[i] |= categories << MOST_CATEGORIES;
    }
  }

  public void write(DataOutput out) throws IOException {
    phrases.write(out);
    clusters.write(out);
    casings.write(out);
  }

  /** Writes the lists as they lie in memory. */
  void write(TableFile out) throws IOException {
    phrases.write(out);
    clusters.write(out);
    casings.write(out);
  }

  static WordLists read(TableFile in) throws IOException {
    return new WordLists(LongIntTable.read(in), LongIntTable.read(in), LongIntTable.read(in));
  }

  /**
   * @param in what {@link #write} has written
   * @throws java.nio.BufferUnderflowException when it ends early
   */
  static WordLists read(ByteBuffer in) {
    return new WordLists(LongIntTable.read(in), LongIntTable.read(in), LongIntTable.read(in));
  }
}
