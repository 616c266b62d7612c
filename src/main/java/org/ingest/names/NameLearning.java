package org.ingest.names;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.ingest.names.NameLabels.TokenName;
import org.ingest.nlp.Sentence;
import org.ingest.nlp.SentenceSplitter;

/**
 * Learns a name model from texts with marked names: cuts them into the program's own sentences and
 * tokens, moves the marked spans onto these, and trains. What is learned with is what is found
 * with.
 */
public final class NameLearning {
  /** Settings of the shipped model; what else was tried stands in {@code models/README.md}. */
  private static final NameTrainer.Settings SETTINGS =
      new NameTrainer.Settings(10, 3, 0.05f, 1e-5f, 0.08f, 42, 4);

  /** Likewise in a single run. */
  private static final NameTrainer.Settings ONCE =
      new NameTrainer.Settings(10, 3, 0.05f, 1e-5f, 0.08f, 42, 1);

  private final WordLists words;
  private final NameFeatures features;
  private final SentenceSplitter splitter = new SentenceSplitter(SentenceSplitter.loadModel());
  private final List<NameTrainer.Example> examples = new ArrayList<>();
  private final List<PartlyMarked> partlyMarked = new ArrayList<>();
  private final HeadlineCopies copies = new HeadlineCopies();

  /** A text whose annotators knew fewer types than the model does. */
  private record PartlyMarked(String text, List<NameSpan> names) {}

  /** How much a sentence counts whose other types the model itself has filled in. */
  private static final float PARTLY_MARKED_WEIGHT = 0.5f;

  private static final float INVENTED_WEIGHT = 0.5f;

  /** How much a sentence counts when it is repeated in other letter case. */
  private static final float RECASED_WEIGHT = 0.5f;

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
    add(text, names, 1);
  }

  /**
   * Adds an invented text: its words teach, its frequencies are not those of news.
   *
   * @param names as for {@link #add}
   */
  public void addInvented(String text, List<NameSpan> names) {
    add(text, names, INVENTED_WEIGHT);
  }

  /**
   * Adds a text where only people, places and organisations are marked, units among the latter. A
   * first model, of the fully marked texts alone, fills in the rest.
   */
  public void addPartlyMarked(String text, List<NameSpan> names) {
    partlyMarked.add(new PartlyMarked(text, names));
  }

  private void add(String text, List<NameSpan> names, float weight) {
    addAsWritten(text, names, weight);
    for (HeadlineCopies.Copy copy : copies.of(text, splitter.split(text), names)) {
      addAsWritten(copy.text(), copy.names(), weight * RECASED_WEIGHT);
    }
  }

  private void addAsWritten(String text, List<NameSpan> names, float weight) {
    List<Sentence> sentences = splitter.split(text);
    ArticleContext article = new ArticleContext(sentences);
    for (Sentence sentence : sentences) {
      if (!sentence.tokens().isEmpty()) {
        List<TokenName> marked = onTokens(sentence, names);
        examples.add(
            new NameTrainer.Example(
                features.of(sentence, article),
                NameLabels.encode(marked, sentence.tokens().size()),
                weight));
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

  /** Trains in a single run on the texts that are marked in full, and writes nothing. */
  public NameModels learnOnce() {
    return new NameModels(NameTrainer.train(examples, ONCE), words);
  }

  /** Trains on all that was added and writes the two files of the models folder. */
  public NameModel learn(Path modelsFolder) throws IOException {
    if (!partlyMarked.isEmpty()) {
      NameFinder first = new NameFinder(NameTrainer.train(examples, SETTINGS), words);
      for (PartlyMarked text : partlyMarked) {
        List<NameSpan> found = first.find(splitter.split(text.text));
        add(text.text, filledIn(text.names, found), PARTLY_MARKED_WEIGHT);
      }
    }
    NameModel model = NameTrainer.train(examples, SETTINGS);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    NameModelFile.write(model, bytes);
    Files.write(modelsFolder.resolve(NameModels.NAMES_FILE), bytes.toByteArray());
    bytes.reset();
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      words.write(out);
    }
    Files.write(modelsFolder.resolve(NameModels.WORDS_FILE), bytes.toByteArray());
    return model;
  }

  /** The marked names, and of the found ones those of types that were not to be marked. */
  static List<NameSpan> filledIn(List<NameSpan> marked, List<NameSpan> found) {
    List<NameSpan> all = new ArrayList<>();
    for (NameSpan name : marked) {
      all.add(found.stream().filter(unit -> isUnitInstead(name, unit)).findFirst().orElse(name));
    }
    for (NameSpan name : found) {
      boolean isOfNewType = name.type().isUnit() || name.type() == NameType.DATE;
      if (isOfNewType && all.stream().noneMatch(other -> other.span().overlaps(name.span()))) {
        all.add(name);
      }
    }
    return all;
  }

  private static boolean isUnitInstead(NameSpan marked, NameSpan found) {
    return marked.type() == NameType.ORGANISATION
        && found.type().isUnit()
        && found.span().equals(marked.span());
  }
}
