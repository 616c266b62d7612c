package org.ingest.troops.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ingest.troops.FirstCount;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the hits and near misses of the rules for place and date through the whole program. */
class SettingRulesTest {
  private final FirstCount counts = new FirstCount();

  @TestFactory
  Stream<DynamicTest> nothingFromWhatVetoes() {
    return SettingVetoes.ALL.stream()
        .flatMap(rule -> rule.hits().stream().map(text -> vetoed(rule.attribute(), text)));
  }

  private DynamicTest vetoed(String attribute, String text) {
    return DynamicTest.dynamicTest(
        text, () -> assertTrue(counts.of(text).path(attribute).isMissingNode()));
  }

  @TestFactory
  Stream<DynamicTest> whatOnlyLooksLikeItStays() {
    return SettingVetoes.ALL.stream()
        .flatMap(rule -> rule.misses().stream().map(each -> stays(rule.attribute(), each)));
  }

  private DynamicTest stays(String attribute, String example) {
    String[] parts = example.split("\\|");
    return DynamicTest.dynamicTest(
        parts[1], () -> assertEquals(parts[0], counts.of(parts[1]).path(attribute).asText()));
  }

  @TestFactory
  Stream<DynamicTest> whatStandsRightBehindACountIsItsOwn() {
    return Stream.of(PlainSetting.HITS, PlainSetting.MISSES)
        .flatMap(List::stream)
        .map(each -> each.split("\\|"))
        .map(each -> DynamicTest.dynamicTest(each[2], () -> assertEquals(each[1], all(each))));
  }

  private String all(String[] example) {
    List<String> values = new ArrayList<>();
    for (JsonNode count : counts.all(example[2])) {
      values.add(count.path(example[0]).asText("-"));
    }
    return String.join(", ", values).replaceAll("(^|, )(?=,|$)", "$1-");
  }
}
