package org.ingest.troops;

import java.util.function.Function;
import org.ingest.troops.model.ChoiceLearning;
import org.ingest.troops.model.ChoiceModel;

/** The choices that a {@link CountModel} is learned from, value by value. */
record CountChoices(
    ChoiceLearning judge,
    ChoiceLearning status,
    ChoiceLearning force,
    ChoiceLearning speaker,
    ChoiceLearning place,
    ChoiceLearning date) {
  CountChoices() {
    this(
        new ChoiceLearning(),
        new ChoiceLearning(),
        new ChoiceLearning(),
        new ChoiceLearning(),
        new ChoiceLearning(),
        new ChoiceLearning());
  }

  /** Learns from all choices, or from those of some folds. */
  CountModel model(Function<ChoiceLearning, ChoiceModel> learner) {
    return new CountModel(
        learner.apply(judge),
        learner.apply(status),
        learner.apply(force),
        learner.apply(speaker),
        learner.apply(place),
        learner.apply(date));
  }
}
