package org.ingest.training;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ingest.entity.TroopCountMention;
import org.ingest.names.NameModels;
import org.ingest.splitting.RawArticle;
import org.ingest.syntax.SentenceParser;
import org.ingest.troops.CountLearning;
import org.ingest.troops.CountLesson;
import org.ingest.troops.KnownCount;
import org.ingest.troops.TroopCountFinder;
import org.ingest.troops.context.SettledArticle;

/**
 * Measures what is learned of counts on the training texts themselves: by a model that has seen
 * four fifths of them on the last fifth, text by text, in turn.
 */
public final class CountCrossValidation {
  /** What was right, by file. */
  private static final class Tally {
    private int counts;
    private int found;
    private int extra;
    private int status;
    private int force;
    private int forceWrong;
    private int both;

    @Override
    public String toString() {
      return String.format(
          "counts %d found %.1f extra %.1f | of found: status %.1f force %.1f/%.1f both %.1f",
          counts,
          100.0 * found / Math.max(1, counts),
          100.0 * extra / Math.max(1, counts),
          100.0 * status / Math.max(1, found),
          100.0 * force / Math.max(1, found),
          100.0 * forceWrong / Math.max(1, found),
          100.0 * both / Math.max(1, found));
    }
  }

  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final PrintWriter out;
  private final boolean errors;

  private CountCrossValidation(PrintWriter out, boolean errors) {
    this.out = out;
    this.errors = errors;
  }

  /**
   * Prints a line for each training file, and where asked for one for each error.
   *
   * @param pipelines for a name model, what finds everything but counts, nothing removed from the
   *     articles
   * @throws IOException when data or another model is missing or unreadable
   */
  public static void run(
      DataFolder data,
      Function<NameModels, Function<RawArticle, SettledArticle>> pipelines,
      SentenceParser parser,
      PrintWriter out,
      boolean errors)
      throws IOException {
    List<CountText> texts = CountText.read(data, pipelines);
    CountLearning learning =
        new CountLearning(texts.stream().map(CountText::lesson).toList(), parser);
    CountCrossValidation validation = new CountCrossValidation(out, errors);
    for (int fold = 0; fold < CountLesson.FOLDS; fold++) {
      TroopCountFinder finder = new TroopCountFinder(learning.learnWithout(fold), parser, false);
      int current = fold;
      texts.stream()
          .filter(text -> text.lesson().fold() == current)
          .forEach(text -> validation.score(text, finder));
    }
    validation.tallies.forEach((file, tally) -> out.println(file + ": " + tally));
    out.flush();
  }

  private void score(CountText text, TroopCountFinder finder) {
    List<TroopCountMention> found =
        finder.find(text.lesson().article()).stream().map(each -> each.mention()).toList();
    Tally tally = tallies.computeIfAbsent(text.file(), any -> new Tally());
    for (AnnotatedText.MarkedCount known : text.annotated().counts()) {
      if (known.open()) {
        continue;
      }
      tally.counts++;
      found.stream()
          .filter(each -> each.span().overlaps(known.span()))
          .findFirst()
          .ifPresent(each -> score(text, tally, known.known(), each));
    }
    for (TroopCountMention each : found) {
      if (text.annotated().counts().stream()
          .noneMatch(known -> known.span().overlaps(each.span()))) {
        tally.extra++;
      }
    }
  }

  private void score(CountText text, Tally tally, KnownCount known, TroopCountMention found) {
    tally.found++;
    boolean status = known.statuses().isEmpty() || known.statuses().contains(found.status());
    boolean force = known.force().isRight(found.force());
    tally.status += status ? 1 : 0;
    tally.force += force ? 1 : 0;
    tally.forceWrong += !force && found.force().isPresent() ? 1 : 0;
    tally.both += status && force ? 1 : 0;
    if (errors && !(status && force)) {
      String all = text.annotated().text();
      int start = Math.max(0, found.span().start() - 160);
      int end = Math.min(all.length(), found.span().end() + 100);
      out.printf(
          "%s %s: %s%s | %s <<%s>> %s%n",
          text.file(),
          text.annotated().id(),
          status ? "" : "status " + found.status() + " for " + known.statuses() + " ",
          force ? "" : "force " + found.force().orElse("-") + " for " + known.force().names(),
          all.substring(start, found.span().start()).replace('\n', '¶'),
          found.text(),
          all.substring(found.span().end(), end).replace('\n', '¶'));
    }
  }
}
