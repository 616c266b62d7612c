package org.ingest.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ingest.nlp.Sentence;
import org.ingest.syntax.ParseScores;
import org.ingest.syntax.Parser;
import org.ingest.syntax.SentenceParser;
import org.ingest.syntax.SyntaxLearning;
import org.ingest.syntax.TreebankSentence;
import org.ingest.text.Token;

/** Makes the tagger and parser from the treebank of the data folder. */
public final class SyntaxTraining {
  private static final String TRAIN = "treebank/en_ewt-train.conllu";
  private static final List<String> MEASURED =
      List.of(
          "treebank/en_ewt-dev.conllu",
          "treebank/en_ewt-test.conllu",
          "treebank/en_pud-test.conllu");
  private static final String CLUSTERS = "clusters/brown-512.tsv";

  /** Rarer words have clusters by chance. */
  private static final int FEWEST_OF_CLUSTER_WORD = 8;

  private static final int ONE_IN_CAPITALS = 16;

  private SyntaxTraining() {}

  /**
   * Trains and writes into {@code modelsFolder}.
   *
   * @return how many sentences were learned from
   * @throws IOException when data is missing or unreadable, or the folder cannot be written
   */
  public static int train(DataFolder data, Path modelsFolder) throws IOException {
    return train(data, modelsFolder, SyntaxLearning.SETTINGS);
  }

  static int train(DataFolder data, Path modelsFolder, SyntaxLearning.Settings settings)
      throws IOException {
    List<TreebankSentence> sentences = Treebank.read(data.file(TRAIN));
    Map<String, String> clusters = clusters(data.file(CLUSTERS));
    List<TreebankSentence> all = withCapitals(sentences);
    Parser parser = SyntaxLearning.learn(all, clusters, settings);
    Files.createDirectories(modelsFolder);
    SyntaxLearning.write(parser, modelsFolder);
    return sentences.size();
  }

  /**
   * Measures the models folder's parser on the treebanks that it did not learn from, their sentence
   * ends given, over all tokens.
   *
   * @return shares by what was measured on which file
   */
  public static Map<String, Double> scores(DataFolder data, Path modelsFolder) throws IOException {
    Map<String, Double> scores = new LinkedHashMap<>();
    for (String file : MEASURED) {
      ParseScores score = score(modelsFolder, data.root().resolve(file));
      scores.put("Penn tags on " + file, score.tags());
      scores.put("universal parts of speech on " + file, score.poses());
      scores.put("heads (UAS) on " + file, score.heads());
      scores.put("heads with relations (LAS) on " + file, score.labelled());
    }
    return scores;
  }

  private static ParseScores score(Path modelsFolder, Path treebank) throws IOException {
    SentenceParser parser = Parser.load(modelsFolder).newSentenceParser();
    ParseScores scores = new ParseScores();
    for (TreebankSentence sentence : Treebank.read(treebank)) {
      parser.parse(sentence.sentence()).ifPresent(parse -> scores.add(parse, sentence.parse()));
    }
    return scores;
  }

  /** Headlines come in capitals: some sentences are learned in that form too. */
  private static List<TreebankSentence> withCapitals(List<TreebankSentence> sentences) {
    List<TreebankSentence> all = new ArrayList<>(sentences);
    for (int i = 0; i < sentences.size(); i += ONE_IN_CAPITALS) {
      TreebankSentence sentence = sentences.get(i);
      List<Token> tokens = new ArrayList<>();
      for (Token token : sentence.sentence().tokens()) {
        String upper = token.text().toUpperCase(Locale.ROOT);
        tokens.add(new Token(token.span(), upper, token.lower()));
      }
      Sentence capitals = new Sentence(i, sentence.sentence().span(), tokens);
      all.add(new TreebankSentence(capitals, sentence.parse()));
    }
    return all;
  }

  private static Map<String, String> clusters(Path file) throws IOException {
    Map<String, String> paths = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] row = line.split("\t");
      if (row.length == 3 && Integer.parseInt(row[2]) >= FEWEST_OF_CLUSTER_WORD) {
        paths.put(row[1], row[0]);
      }
    }
    return paths;
  }
}
