package org.ingest.evaluation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** How often the values of marked troop counts were right. Shares are of all marked counts. */
public final class CountScores {
  private static final String OTHER = "other";

  private final Map<CountAttribute, AttributeScore> attributes =
      new EnumMap<>(CountAttribute.class);
  private final Map<String, StatusScore> statuses = new TreeMap<>();
  private final AttributeScore forces = new AttributeScore();
  private int counts;
  private int numbersRight;
  private int forcesRight;
  private int forcesWrong;
  private int statusesRight;
  private int statusesWrong;
  private int allRight;

  CountScores() {
    for (CountAttribute attribute : CountAttribute.values()) {
      attributes.put(attribute, new AttributeScore());
    }
  }

  void addMissed(GoldDocument.Mark gold) {
    counts++;
    status(gold).addMissed();
  }

  void add(ComparedCount count) {
    boolean force = count.forceIsRight();
    boolean status = count.statusIsRight();
    boolean isOther = count.status().equals(OTHER);
    counts++;
    numbersRight += count.numbersAreRight() ? 1 : 0;
    forcesRight += force ? 1 : 0;
    forcesWrong += !force && !count.force().isEmpty() ? 1 : 0;
    statusesRight += status ? 1 : 0;
    statusesWrong += !status && !isOther ? 1 : 0;
    allRight += count.isRight() ? 1 : 0;
    status(count.gold()).add(status, isOther);
    addForce(count, force);
  }

  private void addForce(ComparedCount count, boolean isRight) {
    boolean isAnnotated = !count.goldForce().allows("");
    if (isAnnotated) {
      forces.add(isRight, !count.force().isEmpty());
    } else if (!isRight) {
      forces.addExtra();
    }
  }

  private StatusScore status(GoldDocument.Mark gold) {
    String preferred = gold.attribute("status").split("/", -1)[0];
    return statuses.computeIfAbsent(preferred, any -> new StatusScore());
  }

  public AttributeScore attribute(CountAttribute attribute) {
    return attributes.get(attribute);
  }

  /** The forces of the counts that were found. */
  public AttributeScore forces() {
    return forces;
  }

  /** By annotated status, of alternatives the first; the empty string where none is given. */
  public Map<String, StatusScore> statuses() {
    return Collections.unmodifiableMap(statuses);
  }

  /** The share whose min and max are right, 0 to 1. */
  public double numbersRight() {
    return share(numbersRight);
  }

  public double forcesRight() {
    return share(forcesRight);
  }

  /** The share that was given a force that is not right. */
  public double forcesWrong() {
    return share(forcesWrong);
  }

  public double statusesRight() {
    return share(statusesRight);
  }

  /** The share that was given a status that is neither right nor {@code other}. */
  public double statusesWrong() {
    return share(statusesWrong);
  }

  /** The share with numbers, force and status right. */
  public double allRight() {
    return share(allRight);
  }

  private double share(int part) {
    return part / (double) Math.max(1, counts);
  }
}
