package org.ingest.evaluation;

import java.util.Map;
import java.util.TreeMap;
import org.ingest.entity.Reason;
import org.ingest.entity.TroopCount;

/**
 * How often each rule of counts spoke on annotated counts, and how often it was right. A rule that
 * a stronger one or the model overrules is scored on what it said.
 */
public final class RuleScores {
  /**
   * Which rule.
   *
   * @param attribute as {@link Reason#attribute()} has it
   */
  public record Key(String attribute, String rule) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int order = attribute.compareTo(other.attribute);
      return order != 0 ? order : rule.compareTo(other.rule);
    }
  }

  /** How a rule did. */
  public static final class Score {
    private int fired;
    private int right;

    public int fired() {
      return fired;
    }

    public int right() {
      return right;
    }
  }

  private final Map<Key, Score> scores = new TreeMap<>();

  RuleScores() {}

  /** By attribute, then by name. */
  public Map<Key, Score> all() {
    return scores;
  }

  /** A count that annotators marked too. */
  void add(ComparedCount count) {
    for (Reason reason : count.found().reasons()) {
      Boolean right = isRight(count, reason);
      if (right != null) {
        add(reason, right);
      }
    }
  }

  /**
   * A count where annotators marked none: what found it was wrong; of the rest nothing is known.
   */
  void addSpurious(TroopCount count) {
    count.reasons().stream()
        .filter(reason -> isOfFinding(reason.attribute()))
        .forEach(reason -> add(reason, false));
  }

  private static boolean isOfFinding(String attribute) {
    return attribute.equals("number") || attribute.equals("counted");
  }

  private void add(Reason reason, boolean right) {
    Score score =
        scores.computeIfAbsent(new Key(reason.attribute(), reason.rule()), any -> new Score());
    score.fired++;
    score.right += right ? 1 : 0;
  }

  /** Null where annotators say nothing of it. */
  private static Boolean isRight(ComparedCount count, Reason reason) {
    return switch (reason.attribute()) {
      case "number" -> count.numbersAreRight();
      case "counted" -> true;
      case "force" -> count.allowsForce(reason.value().orElse("")) != reason.against();
      case "status" -> count.allowsStatus(reason) != reason.against();
      case "denied" -> count.isDenied();
      default -> null;
    };
  }
}
