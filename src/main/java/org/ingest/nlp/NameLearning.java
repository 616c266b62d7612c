package org.ingest.nlp;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.ingest.nlp.NameLabels.TokenName;

/**
 * Learns a name model from texts with marked names: cuts them into the program's own sentences and
 * tokens, moves the marked spans onto these, and trains. What is learned with is what is found
 * with.
 */
public final class NameLearning {
  /** Settings of the shipped model; what else was tried stands in {@code models/README.md}. */
  private static final NameTrainer.Settings SETTINGS = new NameTrainer.Settings(8, 2, 0.05f, 42);

  private final WordLists words;
  private final NameFeatures features;
  private final SentenceSplitter splitter = new SentenceSplitter(SentenceSplitter.loadModel());
  private final List<NameTrainer.Example> examples = new ArrayList<>();

  public NameLearning(WordLists words) {
    this.words = words;
    this.features = new NameFeatures(words);
  }

  /** The settings, for the manifest. */
  public static String settings() {
    return SETTINGS.toString();
  }

  /**
   * Adds a text to learn from.
   *
   * @param names where names stand in it; of two that overlap, the first and longer is used
   */
  public void add(String text, List<NameSpan> names) {
    List<Sentence> sentences = splitter.split(text);
    ArticleContext article = new ArticleContext(sentences);
    for (Sentence sentence : sentences) {
      if (!sentence.tokens().isEmpty()) {
        List<TokenName> marked = onTokens(sentence, names);
        examples.add(
            new NameTrainer.Example(
                features.of(sentence, features.traits(sentence), article),
                NameLabels.encode(marked, sentence.tokens().size())));
      }
    }
  }

  /** The tokens that each name has in common with a sentence. */
  static List<TokenName> onTokens(Sentence sentence, List<NameSpan> names) {
    List<TokenName> marked = new ArrayList<>();
    int taken = -1;
    for (NameSpan name : names.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList()) {
      int first = -1;
      int last = -1;
      for (int i = 0; i < sentence.tokens().size(); i++) {
        if (sentence.tokens().get(i).span().overlaps(name.span())) {
          first = first < 0 ? i : first;
          last = i;
        }
      }
      if (first > taken) {
        marked.add(new TokenName(first, last, name.type()));
        taken = last;
      }
    }
    return marked;
  }

  /** Trains on all that was added and writes the two files of the models folder. */
  public NameModel learn(Path modelsFolder) throws IOException {
    NameModel model = NameTrainer.train(examples, SETTINGS);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    NameModelFile.write(model, bytes);
    Files.write(modelsFolder.resolve(ArticleAnalyzer.NAMES_FILE), bytes.toByteArray());
    bytes.reset();
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      words.write(out);
    }
    Files.write(modelsFolder.resolve(ArticleAnalyzer.WORDS_FILE), bytes.toByteArray());
    return model;
  }
}
