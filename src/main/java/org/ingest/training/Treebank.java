package org.ingest.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ingest.nlp.Tokenizer;
import org.ingest.syntax.TreebankSentence;

/** Trees in CoNLL-U, read over the program's own tokens. */
final class Treebank {
  private static final String TEXT = "# text = ";

  private Treebank() {}

  /** The sentences of a file whose words lie in their text and give a tree over our tokens. */
  static List<TreebankSentence> read(Path file) throws IOException {
    List<TreebankSentence> sentences = new ArrayList<>();
    Tokenizer tokenizer = new Tokenizer();
    String text = "";
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith(TEXT)) {
        text = line.substring(TEXT.length());
      } else if (line.isEmpty()) {
        sentence(text, rows, tokenizer).ifPresent(sentences::add);
        rows.clear();
      } else if (!line.startsWith("#")) {
        rows.add(line.split("\t"));
      }
    }
    return sentences;
  }

  private static Optional<TreebankSentence> sentence(
      String text, List<String[]> rows, Tokenizer tokenizer) {
    return TreebankWord.inText(text, rows)
        .flatMap(words -> new TreeProjection(text, words, tokenizer).project());
  }
}
