package org.ingest.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ingest.cases.TestPipeline;
import org.ingest.names.NameSpan;
import org.ingest.names.NameType;
import org.ingest.names.NamedArticle;
import org.ingest.text.Span;
import org.junit.jupiter.api.Test;

class MistakenNamesTest {
  private final List<NameSpan> names = new ArrayList<>();
  private final String text =
      "Hadi Sulistyo spoke in Brandt. Sulistyo left the Hadi News desk and Leo Brandt there.";

  private void name(String word, NameType type, double confidence) {
    nameAt(text.indexOf(word), word, type, confidence);
  }

  private void nameAt(int start, String word, NameType type, double confidence) {
    names.add(new NameSpan(new Span(start, start + word.length()), type, 0, confidence));
  }

  private List<String> found() {
    NamedArticle article = new NamedArticle(TestPipeline.analyze(text, Optional.empty()), names);
    return MistakenNames.find(article).stream().map(name -> name.span().in(text)).toList();
  }

  @Test
  void findsTheFamilyNameOfAFullName() {
    name("Hadi Sulistyo", NameType.PERSON, 1);
    nameAt(text.lastIndexOf("Sulistyo"), "Sulistyo", NameType.ORGANISATION, 0.9);
    assertEquals(List.of("Sulistyo"), found());
  }

  @Test
  void leavesABodyWhoseLongNameHoldsTheWord() {
    name("Hadi Sulistyo", NameType.PERSON, 1);
    name("Hadi", NameType.ORGANISATION, 0.9);
    name("Hadi News", NameType.ORGANISATION, 0.9);
    assertEquals(List.of(), found());
  }

  @Test
  void leavesAPlaceBehindIn() {
    name("Leo Brandt", NameType.PERSON, 1);
    name("Brandt", NameType.PLACE, 0.5);
    assertEquals(List.of(), found());
  }

  @Test
  void leavesAPlaceThatIsSure() {
    name("Hadi Sulistyo", NameType.PERSON, 1);
    nameAt(text.lastIndexOf("Sulistyo"), "Sulistyo", NameType.PLACE, 0.95);
    assertEquals(List.of(), found());
  }
}
