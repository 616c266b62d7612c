package org.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.ingest.article.Article;
import org.ingest.cleaning.SiteFurniture;
import org.ingest.formats.ArticleReader;
import org.ingest.lexicon.GazetteerNames;
import org.ingest.lexicon.Lexicon;
import org.ingest.reading.Input;
import org.ingest.reading.InputFinder;
import org.ingest.reading.Problem;
import org.ingest.splitting.ArticleHeader;
import org.ingest.splitting.ArticleSink;
import org.ingest.splitting.RawArticle;

/**
 * Extracts people, places, organisations, units, troop counts and dates from English news: the way
 * in for Java programs.
 *
 * <pre>{@code
 * Ingester ingester = Ingester.load();
 * Article article =
 *     ingester.extract(
 *         "Three Canadian soldiers arrived in Riga on Monday.", LocalDate.of(2025, 3, 4));
 * for (TroopCount count : article.troopCounts()) {
 *   System.out.println(count.mention().text() + ": " + count.mention().status());
 * }
 * try (Stream<Outcome> news = ingester.read(Path.of("samples/seeds.txt"))) {
 *   news.flatMap(each -> each.article().stream())
 *       .forEach(each -> System.out.println(each.name()));
 * }
 * }</pre>
 *
 * <p>What it gives are records that mirror the JSON: {@link Article}, with the entities of {@code
 * org.ingest.entity}. These, {@link Options}, {@link Outcome} and what they are made of are the
 * public interface; all else may change at any time.
 *
 * <p>Unchangeable, and safe for use by several threads at a time. Loading takes half a second and
 * some 100 MB; load once and keep it.
 */
public final class Ingester {
  private static final String NAME = "text";

  private final Models models;
  private final Options options;
  private final SiteFurniture sites;
  private final Optional<GazetteerNames> explaining;

  /** Pipelines that no thread is using; each serves one thread at a time. */
  private final Queue<Pipeline> idle = new ConcurrentLinkedQueue<>();

  private Ingester(Models models, Options options) {
    this(models, options, SiteFurniture.NONE);
  }

  private Ingester(Models models, Options options, SiteFurniture sites) {
    this.models = models;
    this.options = options;
    this.sites = sites;
    this.explaining =
        options.explain() ? Optional.of(new GazetteerNames(models.gazetteer())) : Optional.empty();
  }

  /**
   * Loads the models that came with the program, see {@link Models#ownFolder}.
   *
   * @throws IOException when a model is missing or unreadable, with a message for the user
   */
  public static Ingester load() throws IOException {
    return load(Models.ownFolder());
  }

  /**
   * Loads the models of a folder.
   *
   * @throws IOException when a model is missing or unreadable, with a message for the user
   */
  public static Ingester load(Path models) throws IOException {
    return load(models, Lexicon.standard());
  }

  /**
   * Loads the models of a folder, with names of the user's beside the program's.
   *
   * @param own from {@link org.ingest.lexicon.LexiconFile#read} or {@link Lexicon#builder}
   * @throws IOException when a model is missing or unreadable, with a message for the user
   */
  public static Ingester load(Path models, Lexicon own) throws IOException {
    return new Ingester(Models.load(models, own), Options.DEFAULT);
  }

  /** The same models with other options; cheap. */
  public Ingester with(Options other) {
    return new Ingester(models, other);
  }

  /** The same, leaving out what was learned of sites. */
  Ingester with(SiteFurniture learned) {
    return new Ingester(models, options, learned);
  }

  public Options options() {
    return options;
  }

  /** Extracts from one article, whose date is what its text says, or unknown. */
  public Article extract(String text) {
    return extract(text, ArticleHeader.EMPTY);
  }

  /** Extracts from one article of a known day, from which <i>on Monday</i> is worked out. */
  public Article extract(String text, LocalDate date) {
    ArticleHeader header =
        new ArticleHeader(
            Optional.empty(),
            Optional.empty(),
            Optional.of(date.toString()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return extract(text, header);
  }

  private Article extract(String text, ArticleHeader header) {
    return extract(new RawArticle(NAME, NAME, 1, 1, 1, 0, header, text));
  }

  /** Extracts from an article that was split off an input. */
  public Article extract(RawArticle raw) {
    Pipeline pipeline = idle.poll();
    if (pipeline == null) {
      pipeline = new Pipeline(models, options, explaining, sites);
    }
    Article article = pipeline.extract(raw);
    idle.add(pipeline);
    return article;
  }

  /**
   * Reads the articles of an input, without extracting from them, for programs that spread the work
   * themselves. What is wrong with the input goes to the sink too.
   */
  public void split(Input input, ArticleSink sink) {
    new InputSplitter(new ArticleReader(options.splitting()))
        .split(input, KnownArticles.NONE, sink);
  }

  /**
   * Extracts from an article that was split off an input; an error of the program is a problem of
   * that article. Whether it is a copy is not settled yet.
   */
  public SignedOutcome work(RawArticle raw) {
    return new ArticleWorker(this).work(raw);
  }

  /**
   * Reads a file of articles, or a folder of such files, as the command does. The articles are
   * worked out while the stream is used, a few ahead; close it to end early. An input that cannot
   * be read is a problem in the stream.
   */
  public Stream<Outcome> read(Path path) {
    return OutcomeStream.of(sink -> read(path, sink));
  }

  private void read(Path path, OutcomeSink sink) throws IOException {
    List<Problem> problems = new ArrayList<>();
    List<Input> inputs =
        new InputFinder()
            .find(List.of(path.toString()), InputStream.nullInputStream(), problems::add);
    for (Problem problem : problems) {
      sink.accept(Outcome.of(problem));
    }
    read(inputs, sink);
  }

  /**
   * Reads inputs one after the other, works on {@link Options#jobs} articles at a time, and hands
   * on what becomes of each in the order of the inputs.
   *
   * @throws IOException what the sink throws
   */
  public void read(List<Input> inputs, OutcomeSink sink) throws IOException {
    read(inputs, KnownArticles.NONE, sink);
  }

  /**
   * The same, passing over articles that are known.
   *
   * @throws IOException what the sink throws
   */
  public void read(List<Input> inputs, KnownArticles known, OutcomeSink sink) throws IOException {
    new ArticleRun(this, known, sink).over(inputs);
  }
}
