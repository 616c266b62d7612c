package org.ingest.troops.status;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ingest.entity.TroopStatus;
import org.ingest.lexicon.ResourceTable;
import org.ingest.troops.context.CountContext;
import org.ingest.troops.context.ListLine;
import org.ingest.troops.noun.CountPhrase;
import org.ingest.troops.sentence.SentenceWords;

/**
 * Reads the labels of lists and boxes, which have no clause that could say what happened:
 * <i><b>Strength1</b>: 40 Kenyan troops</i>, <i><b>Losses</b></i> on a line above <i>Kenya: 850
 * soldiers</i>.
 */
final class StatusLabels {
  /** The status that stands before the bar, and a text whose last count a label gives it. */
  static final List<String> HITS =
      List.of(
          "strength|Strength1: 40 Kenyan troops, two jets",
          "casualties|Casualties and losses: 850 soldiers",
          "deserted|Desertions: 6,200 soldiers",
          "missing|- Missing: 45 troops",
          "captured|Captured by rebels: 40 Kenyan soldiers",
          "killed|Killed in the war: 40 soldiers",
          "killed|Killed in action - 120 soldiers",
          "wounded|Wounded in action: 45 marines",
          "captured|Prisoners of war: 200 soldiers",
          "strength|Personnel: about 9,000 soldiers",
          "strength|Active personnel\nKenya: 45,850 soldiers",
          "casualties|Losses\nKenya: 850 soldiers\nUganda: 1,500 soldiers",
          "wounded|Killed\nKenya: 850 soldiers\nWounded\nKenya: 1,500 soldiers");

  /** Texts whose last count has not the status that stands before the bar. */
  static final List<String> MISSES =
      List.of(
          "casualties|Losses: the army sent 300 soldiers to the ford.",
          "strength|Strength and honour: 40 soldiers were killed at the ford",
          "missing|Missing the point\nKenya sent 850 soldiers to the ford.",
          "killed|Killed\nOn Monday the army sent 850 soldiers to the ford.",
          "casualties|Losses: 30 soldiers killed in the raid");

  private static final int LABEL_WORDS = 5;
  private static final int LINES_BELOW = 6;
  private static final Map<String, TroopStatus> LABELS = labels();

  private StatusLabels() {}

  private static Map<String, TroopStatus> labels() {
    return ResourceTable.rows(StatusLabels.class, "labels.tsv")
        .flatMap(
            row ->
                Arrays.stream(row.get(1).split(";"))
                    .map(label -> Map.entry(label, status(row.get(0)))))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static TroopStatus status(String name) {
    return TroopStatus.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** What the label of a count's line, or of the lines that it is among, says. */
  static Optional<TroopStatus> of(CountContext context) {
    CountPhrase count = context.count();
    ListLine line = ListLine.of(count.words());
    if (!line.isShort() || !endsHere(count)) {
      return Optional.empty();
    }
    Optional<TroopStatus> own =
        label(line.words(), line.start(), Math.min(line.colon(), count.start()));
    boolean isEntry = line.colon() < count.start() || count.start() == line.start();
    return own.isPresent() || !isEntry ? own : above(context);
  }

  private static Optional<TroopStatus> above(CountContext context) {
    int last = Math.max(0, context.sentence() - LINES_BELOW);
    for (int i = context.sentence() - 1; i >= last; i--) {
      ListLine line = ListLine.of(context.article().words(i));
      if (line.isHeading()) {
        return label(line.words(), line.start(), line.colon());
      }
      if (!line.isShort()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<TroopStatus> label(SentenceWords words, int start, int end) {
    if (end <= start || end - start > LABEL_WORDS) {
      return Optional.empty();
    }
    String label = String.join(" ", words.lowerWords().subList(start, end));
    return Optional.ofNullable(LABELS.get(label.replaceFirst(" ?\\d+$", "")))
        .or(() -> Optional.ofNullable(LABELS.get(label.replaceFirst(" (by|in|of|on) .*", ""))));
  }

  /** True where nothing goes on behind the count: <i>40 troops, two jets</i>. */
  private static boolean endsHere(CountPhrase count) {
    return count.end() == count.words().size() || !count.words().isWord(count.end());
  }
}
