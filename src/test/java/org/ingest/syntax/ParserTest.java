package org.ingest.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ingest.nlp.Sentence;
import org.ingest.nlp.Tokenizer;
import org.ingest.text.Span;
import org.ingest.text.Token;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ParserTest {
  private static SentenceParser parser;

  @BeforeAll
  static void load() throws IOException {
    parser = Parser.load(Path.of("models")).newSentenceParser();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/syntax/troops.txt", delimiter = '|', quoteCharacter = '§')
  void findsWhoDidWhatToWhom(String text, String arcs) {
    Sentence sentence = sentence(text);
    List<String> found = arcs(sentence, parser.parse(sentence).orElseThrow());
    assertEquals(List.of(), missing(arcs, found), () -> "in " + found);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/syntax/known-misses.txt",
      delimiter = '|',
      quoteCharacter = '§')
  void stillMissesWhatIsKnownToBeMissed(String text, String arcs) {
    Sentence sentence = sentence(text);
    List<String> found = arcs(sentence, parser.parse(sentence).orElseThrow());
    assertFalse(missing(arcs, found).isEmpty(), "passes now: move it to troops.txt");
  }

  private static List<String> missing(String arcs, List<String> found) {
    List<String> missing = new ArrayList<>(List.of(arcs.split("(?<=\\)) ")));
    missing.removeAll(found);
    return missing;
  }

  /** The arcs as the cases write them. */
  private static List<String> arcs(Sentence sentence, Parse parse) {
    List<String> arcs = new ArrayList<>();
    for (int i = 0; i < parse.size(); i++) {
      String head = parse.head(i) == Parse.ROOT ? "ROOT" : name(sentence, parse.head(i));
      arcs.add(parse.relation(i).label() + "(" + name(sentence, i) + ", " + head + ")");
    }
    return arcs;
  }

  private static String name(Sentence sentence, int token) {
    String word = sentence.tokens().get(token).text();
    long before =
        sentence.tokens().subList(0, token).stream().filter(t -> t.text().equals(word)).count();
    return before == 0 ? word : word + "#" + (before + 1);
  }

  static Sentence sentence(String text) {
    Span all = new Span(0, text.length());
    return new Sentence(0, all, new Tokenizer().tokenize(text, all));
  }

  @Test
  void tellsVerbFormsAndNumber() {
    Parse parse =
        parser.parse(sentence("He says the soldiers were killed while leaving.")).orElseThrow();

    assertTrue(parse.tag(1).isPresent());
    assertTrue(parse.tag(3).isNoun() && parse.tag(3).isPlural());
    assertTrue(parse.tag(4).isPast());
    assertEquals(Pos.AUX, parse.pos(4));
    assertTrue(parse.tag(5).isPastParticiple());
    assertTrue(parse.tag(7).isIng());
  }

  @Test
  void readsHeadlinesInCapitals() {
    Sentence sentence = sentence("TWENTY SOLDIERS KILLED IN ATTACK");
    Parse parse = parser.parse(sentence).orElseThrow();

    assertEquals("nummod(TWENTY, SOLDIERS)", arcs(sentence, parse).get(0));
  }

  @Test
  void givesTheSameTreeEachTime() throws IOException {
    Sentence sentence = sentence("Rebels said on Monday that they had killed or captured 45 men.");
    List<String> first = arcs(sentence, parser.parse(sentence).orElseThrow());
    parser.parse(sentence("Another sentence stands between the two."));
    SentenceParser other = Parser.load(Path.of("models")).newSentenceParser();

    assertEquals(first, arcs(sentence, parser.parse(sentence).orElseThrow()));
    assertEquals(first, arcs(sentence, other.parse(sentence).orElseThrow()));
  }

  @Test
  void refusesSentencesThatAreTooLongOrEmpty() {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < SentenceParser.MOST_TOKENS; i++) {
      tokens.add(new Token(new Span(2 * i, 2 * i + 1), "a", "a"));
    }
    Span span = new Span(0, 1000);

    assertEquals(tokens.size(), parser.parse(new Sentence(0, span, tokens)).orElseThrow().size());
    tokens.add(tokens.get(0));
    assertTrue(parser.parse(new Sentence(0, span, tokens)).isEmpty());
    assertTrue(parser.parse(new Sentence(0, span, List.of())).isEmpty());
  }
}
