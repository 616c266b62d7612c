package org.ingest.syntax;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Learns a tagger and a parser from trees. The parser learns on tags as they will be: each part of
 * the sentences is tagged by a tagger that learned from the other parts. Same sentences, same
 * model.
 */
public final class SyntaxLearning {
  /**
   * How to learn.
   *
   * @param stepRounds over the sentences, each step corrected for itself
   * @param treeRounds over the sentences after those, whole trees corrected
   * @param parts that the sentences are cut into for tagging them as if unseen
   * @param fewestUpdates corrections that a feature must take part in before it counts
   * @param exploring share of the parser's own steps that are followed where they are wrong
   * @param unit of a stored weight of a tag or relation, in average corrections
   * @param smallest stored weight of a tag or relation that is kept
   * @param stepUnit of a stored weight of a step, in average corrections
   * @param mostStepFeatures how many features tell steps, those with the largest weights
   * @param width how many unfinished trees are followed side by side
   * @param correction of a stored weight of a step where a whole tree was wrong
   */
  public record Settings(
      int tagRounds,
      int stepRounds,
      int treeRounds,
      int parts,
      int fewestUpdates,
      double exploring,
      double unit,
      int smallest,
      double stepUnit,
      int mostStepFeatures,
      int width,
      int correction,
      long seed) {}

  /** What was found best on the development trees. */
  public static final Settings SETTINGS =
      new Settings(3, 6, 0, 3, 4, 0.9, 0.2, 5, 0.25, 300_000, 1, 2, 42);

  private final List<TreebankSentence> sentences;
  private final Clusters clusters;
  private final Settings settings;
  private final TagSet tagSet;
  private final List<Forms> forms;

  private SyntaxLearning(List<TreebankSentence> sentences, Clusters clusters, Settings settings) {
    this.sentences = sentences;
    this.clusters = clusters;
    this.settings = settings;
    this.tagSet = TagSet.of(sentences);
    this.forms = sentences.stream().map(s -> new Forms(s.sentence(), clusters)).toList();
  }

  /**
   * Learns a parser.
   *
   * @param clusterPaths Brown clusters: words with paths of zeros and ones
   */
  public static Parser learn(
      List<TreebankSentence> sentences, Map<String, String> clusterPaths, Settings settings) {
    Clusters clusters = Clusters.of(clusterPaths);
    return new Parser(new SyntaxLearning(sentences, clusters, settings).learn());
  }

  /** Learns a parser and writes it into a models folder. */
  public static Parser write(Parser parser, Path modelsFolder) throws IOException {
    parser.model().write(modelsFolder.resolve(Parser.FILE));
    return parser;
  }

  private SyntaxModel learn() {
    List<int[]> tags = new ArrayList<>(Collections.nCopies(sentences.size(), null));
    for (int part = 0; part < settings.parts; part++) {
      Tagger tagger = new Tagger(learnTags(part), tagSet.size());
      for (int i = part; i < sentences.size(); i += settings.parts) {
        tags.set(i, tagger.tag(forms.get(i)));
      }
    }
    return learnTrees(learnTags(-1), tags);
  }

  /** Learns tags from all sentences but each of one part. */
  private WeightTable learnTags(int leftOut) {
    Perceptron perceptron = new Perceptron(settings.fewestUpdates);
    Random random = new Random(settings.seed);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (i % settings.parts != leftOut) {
        order.add(i);
      }
    }
    for (int round = 0; round < settings.tagRounds; round++) {
      Collections.shuffle(order, random);
      order.forEach(i -> learnTags(perceptron, forms.get(i), trueTags(i)));
    }
    return perceptron.average(settings.unit, settings.smallest);
  }

  private int[] trueTags(int index) {
    Parse parse = sentences.get(index).parse();
    int[] tags = new int[parse.size()];
    Arrays.setAll(tags, i -> tagSet.number(parse.tag(i), parse.pos(i)));
    return tags;
  }

  private void learnTags(Perceptron perceptron, Forms form, int[] truth) {
    Tagger tagger = new Tagger(perceptron, tagSet.size());
    int[] tags = new int[truth.length];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = tagger.tag(form, i, tags);
      if (tags[i] != truth[i]) {
        perceptron.update(tagger.features(), truth[i], tags[i]);
      }
      perceptron.tick();
    }
  }

  private SyntaxModel learnTrees(WeightTable tagger, List<int[]> tags) {
    StepPerceptron steps = new StepPerceptron(settings.fewestUpdates);
    Perceptron relations = new Perceptron(settings.fewestUpdates);
    Random random = new Random(settings.seed);
    List<Integer> order = order();
    StepLearning learning = new StepLearning(steps, relations, random);
    for (int round = 0; round < settings.stepRounds; round++) {
      Collections.shuffle(order, random);
      double exploring = round == 0 ? 0 : settings.exploring;
      for (int i : order) {
        learning.learn(forms.get(i), tags.get(i), sentences.get(i).parse(), exploring);
      }
    }
    StepTable table = steps.average(settings.stepUnit, settings.mostStepFeatures);
    WeightTable labels = relations.average(settings.unit, settings.smallest);
    return new SyntaxModel(
        tagSet, clusters, tagger, tune(table, labels, tags), labels, settings.width);
  }

  private List<Integer> order() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      order.add(i);
    }
    return order;
  }

  /** Goes on from steps learned one by one to whole trees. */
  private StepTable tune(StepTable table, WeightTable relations, List<int[]> tags) {
    StepTuning steps = new StepTuning(table);
    TreeLearning learning = new TreeLearning(steps, relations, settings.width, settings.correction);
    Random random = new Random(settings.seed);
    List<Integer> order = order();
    for (int round = 0; round < settings.treeRounds; round++) {
      Collections.shuffle(order, random);
      for (int i : order) {
        learning.learn(forms.get(i), tags.get(i), sentences.get(i).parse());
      }
    }
    return steps.average();
  }
}
