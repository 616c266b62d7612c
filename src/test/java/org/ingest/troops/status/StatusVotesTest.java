package org.ingest.troops.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ingest.Ingester;
import org.ingest.cases.TestPipeline;
import org.ingest.entity.Reason;
import org.ingest.entity.TroopCount;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the hits and near misses of the rules of status through the whole program. */
class StatusVotesTest {
  private final Ingester explaining =
      TestPipeline.ingester().with(TestPipeline.ingester().options().withExplain(true));

  @TestFactory
  Stream<DynamicTest> speaksOfItsHits() {
    return StatusVotes.ALL.stream()
        .flatMap(vote -> vote.hits().stream().map(hit -> test(vote, hit, true)));
  }

  @TestFactory
  Stream<DynamicTest> saysNothingOfTheSortOfItsMisses() {
    return StatusVotes.ALL.stream()
        .flatMap(vote -> vote.misses().stream().map(miss -> test(vote, miss, false)));
  }

  private DynamicTest test(StatusVote vote, String example, boolean speaks) {
    String status = status(example);
    String text = example.substring(status.length() + 1);
    return DynamicTest.dynamicTest(
        vote.name() + ": " + text,
        () -> {
          TroopCount count = last(text);
          assertEquals(status, count.mention().status().name().toLowerCase(Locale.ROOT));
          assertEquals(speaks, speaks(vote, count), () -> count.reasons().toString());
        });
  }

  private static String status(String example) {
    return example.substring(0, example.indexOf('|'));
  }

  private TroopCount last(String text) {
    List<TroopCount> counts =
        explaining.extract(TestPipeline.article(text, Optional.of("2025-04-28"))).troopCounts();
    assertFalse(counts.isEmpty(), () -> "no count in: " + text);
    return counts.get(counts.size() - 1);
  }

  /** Whether a rule says of a count what it says of one of its hits. */
  private static boolean speaks(StatusVote vote, TroopCount count) {
    return vote.hits().stream()
        .map(hit -> Reason.of("status", vote.name(), status(hit)))
        .anyMatch(count.reasons()::contains);
  }

  @TestFactory
  Stream<DynamicTest> everyRuleHasBoth() {
    return StatusVotes.ALL.stream()
        .map(
            vote ->
                DynamicTest.dynamicTest(
                    vote.name(),
                    () -> {
                      assertFalse(vote.hits().isEmpty());
                      assertTrue(vote.misses().stream().allMatch(miss -> miss.contains("|")));
                      assertFalse(vote.misses().isEmpty());
                    }));
  }
}
