package org.ingest.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bar stands where a sentence ends. */
class SentenceSplitterTest {
  private static final SentenceSplitter SPLITTER =
      new SentenceSplitter(SentenceSplitter.loadModel());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The army left. | The rebels stayed.",
        "They left on Jan. 11 from Riga. | Nobody followed.",
        "Lt. Gen. Orlo Vance spoke first. | He left.",
        "It was in Sept. | The rest came later.",
        "The U.S. Army sent 300 men. | They came by sea.",
        "He met J. R. Tolland in Gao.",
        "Mr. Vance and Dr. Oru agreed.",
        "\"We are ready.\" | He did not smile.",
        "\"We are ready,\" he said. | The army was not.",
        "About 2.5 million fled. | Some came back.",
        "The St. Anne ward was hit.",
        "No. 5 Squadron took off at dawn. | It did not return.",
        "What now? | Nobody knows!",
        "The unit (the 3rd Bn.) was late. | So was the rest."
      })
  void splitsWhereASentenceEnds(String marked) {
    assertEquals(marked, String.join(" | ", sentences(marked.replace(" | ", " "))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"Rebels Seize Dam;KABUL, Afghanistan (May 3);The army left."})
  void endsASentenceAtEveryLineBreak(String title, String dateline, String body) {
    assertEquals(
        List.of(title, dateline, body), sentences(title + "\n" + dateline + "\n\n" + body));
  }

  private static List<String> sentences(String text) {
    return SPLITTER.split(text).stream().map(each -> each.span().in(text)).toList();
  }
}
