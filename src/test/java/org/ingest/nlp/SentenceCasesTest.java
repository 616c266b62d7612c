package org.ingest.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.ingest.cases.Case;
import org.ingest.cases.CaseFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases of sentences: what a case expects are all sentences of its text, in order. */
class SentenceCasesTest {
  private final SentenceSplitter splitter = new SentenceSplitter(SentenceSplitter.loadModel());

  @TestFactory
  Stream<DynamicTest> cutsEveryCaseWhereItsSentencesEnd() {
    return CaseFiles.of("sentences").stream()
        .map(each -> DynamicTest.dynamicTest(each.toString(), () -> check(each)));
  }

  private void check(Case given) {
    List<String> expected =
        given.expected().stream()
            .map(each -> each.start() + " " + each.values().get("text").asText())
            .toList();
    List<String> found =
        splitter.split(given.text()).stream()
            .map(each -> each.span().start() + " " + each.span().in(given.text()))
            .toList();
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }
}
