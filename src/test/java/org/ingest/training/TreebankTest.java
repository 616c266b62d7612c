package org.ingest.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ingest.syntax.Parse;
import org.ingest.syntax.Relation;
import org.ingest.syntax.TreebankSentence;
import org.ingest.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreebankTest {
  @TempDir private Path folder;

  @Test
  void joinsWordsThatAreOneTokenHere() throws IOException {
    TreebankSentence read =
        read(
            "# text = They don't leave.",
            row(1, "They", "PRON", "PRP", 4, "nsubj"),
            "2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_",
            row(2, "do", "AUX", "VBP", 4, "aux"),
            row(3, "n't", "PART", "RB", 4, "advmod"),
            row(4, "leave", "VERB", "VB", 0, "root"),
            row(5, ".", "PUNCT", ".", 4, "punct"));

    assertEquals(List.of("They", "don't", "leave", "."), words(read));
    assertEquals(List.of(2, 2, Parse.ROOT, 2), heads(read));
    assertEquals(Relation.AUX, read.parse().relation(1));
  }

  @Test
  void partsWordsThatAreSeveralTokensHere() throws IOException {
    TreebankSentence read =
        read(
            "# text = They left :)",
            row(1, "They", "PRON", "PRP", 2, "nsubj"),
            row(2, "left", "VERB", "VBD", 0, "root"),
            row(3, ":)", "SYM", "NFP", 2, "discourse"));

    assertEquals(List.of("They", "left", ":", ")"), words(read));
    assertEquals(List.of(1, Parse.ROOT, 1, 2), heads(read));
  }

  private TreebankSentence read(String... lines) throws IOException {
    Path file = folder.resolve("trees.conllu");
    Files.writeString(file, String.join("\n", lines) + "\n\n");
    return Treebank.read(file).get(0);
  }

  private static String row(int id, String form, String pos, String tag, int head, String rel) {
    return String.join("\t", "" + id, form, "_", pos, tag, "_", "" + head, rel, "_", "_");
  }

  private static List<String> words(TreebankSentence sentence) {
    return sentence.sentence().tokens().stream().map(Token::text).toList();
  }

  private static List<Integer> heads(TreebankSentence sentence) {
    return java.util.stream.IntStream.range(0, sentence.parse().size())
        .mapToObj(sentence.parse()::head)
        .toList();
  }
}
