package org.ingest.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ingest.nlp.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntaxLearningTest {
  private static final SyntaxLearning.Settings SETTINGS =
      new SyntaxLearning.Settings(4, 4, 2, 2, 1, 0.5, 0.1, 1, 0.1, 10_000, 2, 1, 7);

  @TempDir private Path folder;

  @Test
  void learnsAndKeepsWhatItLearned() throws IOException {
    Parser learned = learn();
    SyntaxLearning.write(learned, folder);
    Parser read = Parser.load(folder);

    Sentence sentence = ParserTest.sentence("Rebels killed soldiers");
    for (Parser parser : List.of(learned, read)) {
      Parse parse = parser.newSentenceParser().parse(sentence).orElseThrow();
      assertEquals(1, parse.root());
      assertEquals(Relation.NSUBJ, parse.relation(0));
      assertEquals(Relation.OBJ, parse.relation(2));
      assertEquals(Tag.VBD, parse.tag(1));
    }
  }

  @Test
  void givesTheSameBytesForTheSameTrees() throws IOException {
    SyntaxLearning.write(learn(), folder);
    byte[] first = Files.readAllBytes(folder.resolve(Parser.FILE));
    SyntaxLearning.write(learn(), folder);

    assertArrayEquals(first, Files.readAllBytes(folder.resolve(Parser.FILE)));
  }

  private static Parser learn() {
    List<TreebankSentence> sentences = new ArrayList<>();
    for (String text : List.of("Rebels killed soldiers", "Troops fought rebels")) {
      for (int i = 0; i < 12; i++) {
        sentences.add(new TreebankSentence(ParserTest.sentence(text), tree()));
      }
    }
    return SyntaxLearning.learn(sentences, Map.of("killed", "01", "fought", "01"), SETTINGS);
  }

  private static Parse tree() {
    return new Parse(
        new Tag[] {Tag.NNS, Tag.VBD, Tag.NNS},
        new Pos[] {Pos.NOUN, Pos.VERB, Pos.NOUN},
        new int[] {1, Parse.ROOT, 1},
        new Relation[] {Relation.NSUBJ, Relation.ROOT, Relation.OBJ});
  }

  @Test
  void refusesADamagedFile() throws IOException {
    SyntaxLearning.write(learn(), folder);
    Path file = folder.resolve(Parser.FILE);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);

    assertRefused("damaged");
    Files.write(file, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9});
    assertRefused("not a syntax model");
  }

  private void assertRefused(String reason) throws IOException {
    SentenceParser parser = Parser.load(folder).newSentenceParser();
    Sentence sentence = ParserTest.sentence("Rebels fled");
    UncheckedIOException refused =
        assertThrows(UncheckedIOException.class, () -> parser.parse(sentence));
    assertTrue(refused.getMessage().contains(reason), refused.getMessage());
  }

  @Test
  void saysWhenThereIsNoModel() {
    IOException missing = assertThrows(IOException.class, () -> Parser.load(folder));

    assertTrue(missing.getMessage().contains(Parser.FILE), missing.getMessage());
  }
}
