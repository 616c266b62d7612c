package org.ingest.troops.status;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ingest.entity.TroopStatus;
import org.ingest.troops.context.CountContext;

/**
 * A rule that says what happened to counted troops. The model is told of it and chooses.
 *
 * @param name what {@code --explain} calls it
 * @param hits a status, a bar, and a text: the rule says that the last count has this status, and
 *     the program agrees
 * @param misses likewise, but texts that only look as if the rule held: it says nothing of the sort
 * @param reads what it says; empty where it does not speak
 */
record StatusVote(
    String name,
    List<String> hits,
    List<String> misses,
    Function<CountContext, Optional<TroopStatus>> reads) {}
