package org.ingest.names;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.namefind.BilouNameFinderSequenceValidator;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.ingest.bench.Texts;
import org.ingest.nlp.Sentence;
import org.ingest.nlp.SentenceSplitter;
import org.ingest.text.Token;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The names of the same sentences by the same model and features: here as numbers, there as
 * OpenNLP's own search takes them, as strings.
 */
@State(Scope.Thread)
public class NameBenchmark {
  private static final String EDGE = "edge";

  private final BilouNameFinderSequenceValidator validator = new BilouNameFinderSequenceValidator();
  private List<List<Sentence>> articles;
  private NameFinder finder;
  private NameFeatures features;
  private SequenceClassificationModel opennlp;

  @Setup
  public void read(Texts texts) throws IOException {
    NameModels models = texts.models.names();
    SentenceSplitter splitter = new SentenceSplitter(texts.models.sentences());
    articles = texts.articles.stream().map(article -> splitter.split(article.text())).toList();
    finder = new NameFinder(models.names(), models.words());
    features = new NameFeatures(models.words());
    try (InputStream in = Files.newInputStream(Path.of("models", NameModels.NAMES_FILE))) {
      opennlp = new TokenNameFinderModel(in).getNameFinderSequenceModel();
    }
  }

  @Benchmark
  public void byNumbers(Texts.Done done, Blackhole hole) {
    for (List<Sentence> article : articles) {
      hole.consume(finder.find(article));
      count(article, done);
    }
  }

  @Benchmark
  public void byOpenNlp(Texts.Done done, Blackhole hole) {
    for (List<Sentence> article : articles) {
      ArticleContext context = new ArticleContext(article);
      for (Sentence sentence : article) {
        hole.consume(labelled(sentence, context));
      }
      count(article, done);
    }
  }

  private Object labelled(Sentence sentence, ArticleContext article) {
    String[] words = sentence.tokens().stream().map(Token::text).toArray(String[]::new);
    long[][] described = features.of(sentence, article);
    return opennlp.bestSequence(
        words,
        new Object[0],
        (index, tokens, labels, more) -> strings(described[index], index, labels),
        validator);
  }

  private static String[] strings(long[] features, int index, String[] labels) {
    String[] strings = new String[features.length + 1];
    for (int i = 0; i < features.length; i++) {
      strings[i] = Long.toUnsignedString(features[i], Character.MAX_RADIX);
    }
    strings[features.length] = "after=" + (index == 0 ? EDGE : labels[index - 1]);
    return strings;
  }

  private static void count(List<Sentence> article, Texts.Done done) {
    article.forEach(sentence -> done.tokens += sentence.tokens().size());
  }
}
