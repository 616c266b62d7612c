package org.ingest.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ingest.cases.TestPipeline;
import org.ingest.nlp.AnalyzedArticle;
import org.ingest.nlp.Sentence;
import org.ingest.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of every rule for units through the whole program. */
class UnitRulesTest {
  private final TestPipeline pipeline = new TestPipeline();

  private static List<UnitRule> rules() {
    return Stream.of(UnitRules.FORMATIONS, UnitRules.SERVICES, UnitRules.FORCES)
        .flatMap(List::stream)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> findsTheUnitsOfEveryExample() {
    Stream<Examples> ofRules = rules().stream().map(UnitRule::examples);
    Stream<Examples> ofRefusals = UnitRefusals.ALL.stream().map(UnitRefusal::examples);
    return Stream.concat(ofRules, ofRefusals)
        .flatMap(each -> Stream.concat(each.hits().stream(), each.nearMisses().stream()))
        .map(text -> DynamicTest.dynamicTest(text, () -> check(text)));
  }

  @TestFactory
  Stream<DynamicTest> readsItsHitsItselfAndNoNearMiss() {
    return rules().stream()
        .flatMap(
            rule ->
                Stream.concat(
                    rule.examples().hits().stream().map(text -> test(rule, text, true)),
                    rule.examples().nearMisses().stream().map(text -> test(rule, text, false))));
  }

  private static DynamicTest test(UnitRule rule, String text, boolean hit) {
    return DynamicTest.dynamicTest(
        rule.name() + ": " + text,
        () ->
            assertEquals(
                hit,
                found(rule, plain(text)).stream().anyMatch(marked(text)::contains),
                rule.name()));
  }

  private static List<Span> found(UnitRule rule, String text) {
    AnalyzedArticle article = TestPipeline.analyze(text, Optional.empty());
    List<Span> spans = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      for (UnitCandidate unit : UnitRule.find(List.of(rule), sentence.words(), Map.of())) {
        spans.add(sentence.words().span(unit.range().first(), unit.range().end()));
      }
    }
    return spans;
  }

  private void check(String text) {
    List<Span> found = new ArrayList<>();
    for (JsonNode unit : pipeline.json(plain(text), Optional.empty()).get("units")) {
      for (JsonNode mention : unit.get("mentions")) {
        found.add(new Span(mention.get("start").asInt(), mention.get("end").asInt()));
      }
    }
    found.sort(Comparator.naturalOrder());
    assertEquals(words(text, marked(text)), words(text, found));
  }

  private static List<String> words(String text, List<Span> spans) {
    return spans.stream().map(span -> span.start() + " " + span.in(plain(text))).toList();
  }

  private static String plain(String text) {
    return text.replace("[", "").replace("]", "");
  }

  private static List<Span> marked(String text) {
    List<Span> spans = new ArrayList<>();
    int brackets = 0;
    int start = -1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '[') {
        assertTrue(start < 0, text);
        start = i - brackets++;
      } else if (text.charAt(i) == ']') {
        spans.add(new Span(start, i - brackets++));
        start = -1;
      }
    }
    return spans;
  }

  @TestFactory
  Stream<DynamicTest> hasHitsAndNearMissesForEveryRule() {
    return Stream.concat(
        rules().stream().map(rule -> hasBoth(rule.name(), rule.examples())),
        UnitRefusals.ALL.stream().map(each -> hasBoth(each.name(), each.examples())));
  }

  private static DynamicTest hasBoth(String name, Examples examples) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          assertFalse(examples.hits().isEmpty());
          assertFalse(examples.nearMisses().isEmpty());
        });
  }
}
