package org.ingest.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.ingest.nlp.Sentence;
import org.ingest.nlp.SentenceSplitter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The shipped model on all texts of the cases and samples, some of them twice over: what is kept of
 * words, pairs and forms must change no score, and the short way to the labels no label.
 */
class NameScorerTest {
  private static final Path MODELS = Path.of("models");
  private static final int LABELS = NameLabels.COUNT;
  private static final int FEWEST_TOKENS = 20_000;

  /** What stands before a sentence. */
  private static final double[] NOTHING = {};

  private static NameModels models;
  private static MaxentModel reference;
  private static List<List<Sentence>> articles;

  @BeforeAll
  static void read() throws IOException {
    models = NameModels.load(MODELS);
    try (InputStream in = Files.newInputStream(MODELS.resolve(NameModels.NAMES_FILE))) {
      reference = new TokenNameFinderModel(in).getArtifact("nameFinder.model");
    }
    SentenceSplitter splitter = new SentenceSplitter(SentenceSplitter.loadModel());
    articles = new ArrayList<>();
    for (Path file : files()) {
      articles.add(
          splitter.split(Files.readString(file)).stream()
              .filter(sentence -> !sentence.tokens().isEmpty())
              .toList());
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> cases = Files.walk(Path.of("src/test/resources/cases"));
        Stream<Path> samples = Files.walk(Path.of("samples"))) {
      return Stream.concat(cases, samples)
          .filter(file -> file.toString().matches(".*\\.(json|txt)"))
          .sorted()
          .toList();
    }
  }

  @Test
  void scoresEachLabelAsOpenNlpDoesWithTheSameFeatures() {
    NameScorer scorer = new NameScorer(models.names(), models.words());
    NameFeatures features = new NameFeatures(models.words());
    int tokens = 0;
    for (List<Sentence> article : articles) {
      ArticleContext context = new ArticleContext(article);
      List<NameScorer.KnownWord[]> words = scorer.words(article);
      for (Sentence sentence : article) {
        float[][] scores = scorer.scores(sentence, words.get(sentence.index()), context);
        long[][] described = features.of(sentence, context);
        for (int i = 0; i < scores.length; i++) {
          String where = sentence.tokens().get(i) + " of " + sentence.span();
          assertArrayEquals(byOpenNlp(described[i]), shares(scores[i]), 1e-12, where);
        }
        tokens += scores.length;
      }
    }
    assertTrue(tokens > FEWEST_TOKENS, "only " + tokens + " tokens");
  }

  @Test
  void findsTheLabelsThatAPlainSearchFinds() {
    NameScorer scorer = new NameScorer(models.names(), models.words());
    NameDecoder decoder = new NameDecoder(models.names().transitions());
    for (List<Sentence> article : articles) {
      ArticleContext context = new ArticleContext(article);
      List<NameScorer.KnownWord[]> words = scorer.words(article);
      for (Sentence sentence : article) {
        float[][] scores = scorer.scores(sentence, words.get(sentence.index()), context);
        assertArrayEquals(searched(scores), decoder.best(scores), () -> "" + sentence.tokens());
      }
    }
  }

  /** By label: OpenNLP's own order of outcomes is another. */
  private static double[] byOpenNlp(long[] features) {
    double[] shares =
        reference.eval(
            Arrays.stream(features)
                .mapToObj(feature -> Long.toUnsignedString(feature, Character.MAX_RADIX))
                .toArray(String[]::new));
    double[] byLabel = new double[LABELS];
    for (int label = 0; label < LABELS; label++) {
      byLabel[label] = shares[reference.getIndex(NameLabels.name(label))];
    }
    return byLabel;
  }

  /** What OpenNLP's perceptron makes of sums: divided by the largest, as shares of exponentials. */
  private static double[] shares(float[] scores) {
    double most = 1;
    for (float score : scores) {
      most = Math.max(most, Math.abs(score));
    }
    double[] shares = new double[LABELS];
    for (int label = 0; label < LABELS; label++) {
      shares[label] = Math.exp(scores[label] / most);
    }
    double total = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(share -> share / total).toArray();
  }

  /** Viterbi's search over all labels, nothing left out. */
  private static int[] searched(float[][] scores) {
    int[][] from = new int[scores.length][LABELS];
    double[] best = steps(NOTHING, scores[0], from[0]);
    for (int i = 1; i < scores.length; i++) {
      best = steps(best, scores[i], from[i]);
    }
    int label = NameLabels.OUTSIDE;
    for (int other = 0; other < LABELS; other++) {
      label = NameLabels.canEnd(other) && best[other] > best[label] ? other : label;
    }
    int[] labels = new int[scores.length];
    for (int i = labels.length - 1; i >= 0; i--) {
      labels[i] = label;
      label = from[i][label];
    }
    return labels;
  }

  private static double[] steps(double[] before, float[] scores, int[] from) {
    double[] after = new double[LABELS];
    for (int label = 0; label < LABELS; label++) {
      after[label] = Double.NEGATIVE_INFINITY;
      for (int previous = -1; previous < LABELS; previous++) {
        boolean starts = before == NOTHING;
        if (starts == (previous < 0) && NameLabels.follows(previous, label)) {
          double score =
              (starts ? 0 : before[previous])
                  + models.names().transition(previous, label)
                  + scores[label];
          if (score > after[label]) {
            after[label] = score;
            from[label] = Math.max(0, previous);
          }
        }
      }
    }
    return after;
  }
}
