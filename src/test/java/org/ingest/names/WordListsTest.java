package org.ingest.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ingest.names.WordLists.Category;
import org.ingest.names.WordLists.KnownWord;
import org.ingest.nlp.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordListsTest {
  private static final int WHOLE = 40;
  private static final int FIRST = 0;
  private static final int INNER = 20;

  @ParameterizedTest
  @CsvSource({"Da’esh,daesh", "Gen.,gen", "U.S.,u.s.", "Kādūglī,kadugli", "N'Djamena,ndjamena"})
  void foldsSpellingsOfOneWord(String word, String folded) {
    assertEquals(folded, WordLists.folded(word));
  }

  @Test
  void marksTheTokensOfThePhrasesOnItsLists() throws IOException {
    WordLists lists = written(lists());
    long[] marks = marks(lists, "South", "Kivu", "and", "Gao");
    assertEquals(1L << Category.REGION.ordinal() + FIRST, marks[0]);
    assertEquals(1L << Category.REGION.ordinal() + INNER, marks[1]);
    assertEquals(0, marks[2]);
    assertEquals(
        1L << Category.CITY.ordinal() + WHOLE | 1L << Category.SURNAME.ordinal() + WHOLE, marks[3]);
  }

  @Test
  void marksNoBeginningOfALongerPhrase() throws IOException {
    assertEquals(0, marks(written(lists()), "South", "Riverside")[0]);
  }

  @Test
  void looksWordsUpInLowerCaseAndAsNames() throws IOException {
    WordLists lists = written(lists());
    assertEquals(0b101, lists.cluster("Gao"));
    assertEquals(0b110, lists.cluster("river"));
    assertEquals(0b110, lists.cluster("River"));
    assertEquals(WordLists.NO_CLUSTER, lists.cluster("unheard"));
  }

  @Test
  void knowsHowOftenAWordHasACapital() throws IOException {
    WordLists lists = written(lists());
    assertEquals(7, lists.casing(WordLists.lowerHash("gao")));
    assertEquals(0, lists.casing(WordLists.lowerHash("river")));
    assertEquals(WordLists.NO_CASING, lists.casing(WordLists.lowerHash("unheard")));
    assertNotEquals(0, lists.casing(WordLists.lowerHash("may")));
  }

  private static WordLists lists() {
    return WordLists.build(
        Map.of(
            Category.REGION, List.of("South Kivu"),
            Category.CITY, List.of("Gao"),
            Category.SURNAME, List.of("Gao")),
        List.of(
            new KnownWord("Gao", "01", 3),
            new KnownWord("river", "10", 5),
            new KnownWord("May", "11", 4),
            new KnownWord("may", "11", 4)),
        new Tokenizer());
  }

  private static WordLists written(WordLists lists) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    lists.write(new DataOutputStream(bytes));
    return WordLists.read(ByteBuffer.wrap(bytes.toByteArray()));
  }

  private static long[] marks(WordLists lists, String... words) {
    boolean[] capitals = new boolean[words.length];
    for (int i = 0; i < words.length; i++) {
      capitals[i] = Character.isUpperCase(words[i].charAt(0));
    }
    return lists.matches(Stream.of(words).mapToLong(WordLists::lowerHash).toArray(), capitals);
  }
}
