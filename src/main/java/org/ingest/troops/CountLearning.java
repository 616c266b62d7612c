package org.ingest.troops;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ingest.entity.TroopStatus;
import org.ingest.lexicon.Countries;
import org.ingest.names.NamedArticle;
import org.ingest.nlp.Sentence;
import org.ingest.text.Span;
import org.ingest.troops.CountContext.Decided;

/** Learns a {@link CountModel} from articles whose counts are known. */
public final class CountLearning {
  private final CountFinder counts = new CountFinder();
  private final CountFeatures features = new CountFeatures();
  private final LinearLearning judge = new LinearLearning();
  private final LinearLearning status = new LinearLearning();
  private final LinearLearning force = new LinearLearning();
  private final MilitaryCompany company = new MilitaryCompany();
  private final ForceFinder forces = new ForceFinder();

  /** What is known of an annotated count. */
  public record Known(TroopStatus status, Optional<String> force) {}

  /**
   * Adds an article.
   *
   * @param knownAt what is known of the annotated count that a span overlaps, if one does
   */
  public void add(NamedArticle article, Function<Span, Optional<Known>> knownAt) {
    Optional<Decided> last = Optional.empty();
    Optional<SentenceWords> previous = Optional.empty();
    Supplier<ArticleForces> named = forces.namedIn(article);
    for (Sentence sentence : article.sentences()) {
      last = last.filter(count -> count.isNear(sentence.index()));
      SentenceWords words = new SentenceWords(article, sentence);
      for (CountPhrase count : counts.find(words)) {
        Optional<Known> known = knownAt.apply(count.span());
        learn(new CountContext(count, last, previous, named), known);
        if (known.isPresent()) {
          last = Optional.of(new Decided(count, known.get().status(), known.get().force()));
        }
      }
      previous = Optional.of(words);
    }
  }

  private void learn(CountContext context, Optional<Known> known) {
    boolean asked =
        CountJudge.isDoubtful(context.count())
            && !CountJudge.isRefused(context.count())
            && !company.isLacking(context);
    if (asked) {
      judge.add(features.ofJudge(context), known.isPresent() ? "yes" : "no");
    }
    known.ifPresent(
        right -> {
          String label = right.status().name().toLowerCase(Locale.ROOT);
          status.add(features.ofStatus(context), label);
          learnForce(context, right.force());
        });
  }

  private void learnForce(CountContext context, Optional<String> right) {
    if (forces.plain(context).settled()) {
      return;
    }
    forces
        .candidates(context)
        .forEach(
            (candidate, described) ->
                force.add(described, isSame(candidate, right) ? "yes" : "no"));
  }

  private static boolean isSame(String candidate, Optional<String> right) {
    return right
        .filter(name -> key(name).equals(key(candidate)) || isSameCountry(name, candidate))
        .isPresent();
  }

  /** A name without what tokens and spellings make of it: <i>Workers ' Party</i>. */
  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace(" '", "'")
        .replaceFirst("^the ", "")
        .replace("taleban", "taliban")
        .replace("qaida", "qaeda");
  }

  private static boolean isSameCountry(String name, String candidate) {
    return Countries.all().named(name).filter(it -> it.name().equals(candidate)).isPresent();
  }

  /** How many counts were learned from. */
  public int size() {
    return status.size();
  }

  public CountModel learn() {
    return new CountModel(judge.learn(), status.learn(), force.learn());
  }
}
