package org.ingest.nlp;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ingest.text.Span;

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
    UNIT
  }

  /** Set for phrases that are the beginning of a longer one. */
  private static final int CONTINUES = 1 << 30;

  static final int NO_CLUSTER = 0;

  private final LongIntTable phrases;
  private final LongIntTable clusters;

  private WordLists(LongIntTable phrases, LongIntTable clusters) {
    this.phrases = phrases;
    this.clusters = clusters;
  }

  /**
   * Builds the tables from lists.
   *
   * @param clusters the bit path of each word's Brown cluster
   */
  public static WordLists build(
      Map<Category, Collection<String>> lists, Map<String, String> clusters, Tokenizer tokenizer) {
    LongIntTable phrases = new LongIntTable(1 << 16);
    lists.forEach(
        (category, names) -> names.forEach(name -> add(phrases, name, category, tokenizer)));
    LongIntTable paths = new LongIntTable(clusters.size());
    clusters.forEach((word, path) -> paths.put(Hashes.of(word), Integer.parseInt("1" + path, 2)));
    return new WordLists(phrases, paths);
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

  /** In lower case, with a straight apostrophe: <i>Da’esh</i> and <i>DA'ESH</i> are one word. */
  static String folded(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
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

  /**
   * Marks, for each category, the tokens of the longest phrases that are on its lists.
   *
   * @param lowerHashes of the tokens' words
   * @param capitalised whether a token can begin a listed name
   * @return a token's categories as bits, by whether the token begins a phrase (bits 0 to 9),
   *     continues one (10 to 19), or is one alone (20 to 29)
   */
  int[] matches(long[] lowerHashes, boolean[] capitalised) {
    int[] marks = new int[lowerHashes.length];
    for (int start = 0; start < lowerHashes.length; start++) {
      if (capitalised[start]) {
        markPhrasesAt(start, lowerHashes, marks);
      }
    }
    return marks;
  }

  private void markPhrasesAt(int start, long[] lowerHashes, int[] marks) {
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

  private static void mark(int[] marks, int start, int end, int categories) {
    if (start == end) {
      marks[start] |= categories << 20;
      return;
    }
    marks[start] |= categories;
    for (int i = start + 1; i <= end; i++) {
      marks[i] |= categories << 10;
    }
  }

  public void write(DataOutput out) throws IOException {
    phrases.write(out);
    clusters.write(out);
  }

  public static WordLists read(DataInput in) throws IOException {
    return new WordLists(LongIntTable.read(in), LongIntTable.read(in));
  }
}
