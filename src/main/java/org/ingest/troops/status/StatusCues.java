package org.ingest.troops.status;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ingest.entity.TroopStatus;
import org.ingest.lexicon.ResourceTable;
import org.ingest.troops.noun.CountPhrase;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * Guesses what happened to counted troops from the nearest cue word: <i>killing 12 soldiers</i>,
 * <i>12 soldiers were wounded</i>; <i>will send 12</i> is planned.
 */
public final class StatusCues {
  private static final int NEAR = 5;
  private static final int FAR = 25;
  private static final WordList CLAUSE_ENDS = WordList.of("ends the reach of a cue");
  private static final WordList MODALS = WordList.of("puts off");

  private static final WordList OF_DEATH = WordList.of("of death");

  private static final WordList FALLS = WordList.of("falls");

  private record Cue(TroopStatus status, boolean active) {}

  private static final StatusCues ALL = new StatusCues();

  private final Map<String, Cue> cues = new HashMap<>();

  private StatusCues() {
    ResourceTable.rows(StatusCues.class, "status-cues.tsv").forEach(this::add);
  }

  /** The cues of the program. */
  public static StatusCues all() {
    return ALL;
  }

  private void add(List<String> row) {
    TroopStatus status = TroopStatus.valueOf(row.get(1).toUpperCase(Locale.ROOT));
    cues.put(row.get(0), new Cue(status, row.size() > 2 && row.get(2).equals("active")));
  }

  public Optional<TroopStatus> cueAt(SentenceWords words, int i) {
    boolean death = words.lower(i).equals("death") && OF_DEATH.has(words.lower(i + 1));
    boolean fallOfPlace = FALLS.has(words.lower(i)) && words.lower(i + 1).equals("to");
    return death || fallOfPlace
        ? Optional.empty()
        : Optional.ofNullable(cues.get(words.lower(i))).map(Cue::status);
  }

  TroopStatus of(CountPhrase count) {
    TroopStatus status =
        inside(count)
            .or(() -> objectOf(count))
            .or(() -> behind(count))
            .or(() -> before(count))
            .orElse(TroopStatus.OTHER);
    return tempered(count, status);
  }

  private Optional<TroopStatus> inside(CountPhrase count) {
    for (int i = count.amount().end(); i < count.end(); i++) {
      Optional<TroopStatus> status = cueAt(count.words(), i);
      // "three lost soldiers" may live
      if (status.isPresent() && !count.words().lower(i).equals("lost")) {
        return status;
      }
    }
    return Optional.empty();
  }

  /** <i>killing (at least) 12</i>. */
  private Optional<TroopStatus> objectOf(CountPhrase count) {
    SentenceWords words = count.words();
    for (int i = count.start() - 1; i >= Math.max(0, count.start() - NEAR); i--) {
      if (CLAUSE_ENDS.has(words.lower(i)) || words.lower(i).equals("by")) {
        return Optional.empty();
      }
      Cue cue = cues.get(words.lower(i));
      if (cue != null && cue.active()) {
        return Optional.of(cue.status());
      }
    }
    return Optional.empty();
  }

  /** <i>12 soldiers have been killed</i>. */
  private Optional<TroopStatus> behind(CountPhrase count) {
    SentenceWords words = count.words();
    for (int i = count.end(); i < Math.min(words.size(), count.end() + FAR); i++) {
      if (CLAUSE_ENDS.has(words.lower(i)) && i > count.end()) {
        return Optional.empty();
      }
      Optional<TroopStatus> status = cueAt(words, i);
      if (status.isPresent()) {
        return status;
      }
    }
    return Optional.empty();
  }

  private Optional<TroopStatus> before(CountPhrase count) {
    for (int i = count.start() - 1; i >= Math.max(0, count.start() - FAR); i--) {
      Optional<TroopStatus> status = cueAt(count.words(), i);
      if (status.isPresent()) {
        return status;
      }
    }
    return Optional.empty();
  }

  private TroopStatus tempered(CountPhrase count, TroopStatus status) {
    if (status != TroopStatus.DEPLOYED && status != TroopStatus.PLANNED) {
      return status;
    }
    if (count.amount().additional()) {
      return TroopStatus.REINFORCEMENT;
    }
    for (int i = Math.max(0, count.start() - NEAR * 2); i < count.start(); i++) {
      if (MODALS.has(count.words().lower(i))) {
        return TroopStatus.PLANNED;
      }
    }
    return status;
  }
}
