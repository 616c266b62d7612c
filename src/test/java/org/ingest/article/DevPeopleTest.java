package org.ingest.article;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ingest.entity.Person;
import org.ingest.entity.PersonMention;
import org.ingest.entity.Provenance;
import org.ingest.lexicon.Lexicon;
import org.ingest.person.PersonGrouping;
import org.ingest.person.PersonSpellings;
import org.junit.jupiter.api.Test;

/**
 * Groups the annotated people of the development documents and compares with the key {@code
 * keys/dev-people.tsv} by B-cubed: for each mention, how many of its group are the same person, and
 * how many of the person's mentions are in its group; skipped where the documents are not at hand.
 */
class DevPeopleTest {
  private final Map<String, String> key = new HashMap<>();
  private final List<String> faults = new ArrayList<>();
  private double precision;
  private double recall;
  private int mentions;

  @Test
  void groupsTheMentionsOfEachPerson() throws IOException {
    assumeTrue(GoldDocuments.arePresent(), GoldDocuments.WHERE);
    readKey();
    GoldDocuments.read().forEach(this::check);
    double f1 = 2 * precision * recall / (precision + recall) / mentions;
    String report = "B-cubed F1 " + f1 + " over " + mentions + " mentions: " + faults;
    System.out.println("development people: " + report);
    assertTrue(mentions > 80, report);
    assertTrue(f1 >= 0.95, report);
  }

  private void readKey() throws IOException {
    for (String line : Files.readAllLines(Path.of("src/test/resources/keys/dev-people.tsv"))) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t");
        key.put(cells[0] + "\t" + cells[1], cells[2]);
      }
    }
  }

  private void check(GoldDocuments.Document document) {
    List<PersonMention> people =
        document.marks("PERSON").stream()
            .map(
                mark ->
                    new PersonMention(
                        mark.span(),
                        mark.text(),
                        mark.sentence(),
                        1,
                        Optional.empty(),
                        Provenance.PROGRAM))
            .toList();
    List<Person> groups = PersonGrouping.group(new PersonSpellings(Lexicon.standard()), people);
    Map<String, Integer> sizes = new HashMap<>();
    people.forEach(each -> sizes.merge(person(document, each), 1, Integer::sum));
    for (Person group : groups) {
      for (PersonMention mention : group.mentions()) {
        count(document, mention, group, sizes);
      }
    }
  }

  private void count(
      GoldDocuments.Document document,
      PersonMention mention,
      Person group,
      Map<String, Integer> sizes) {
    String person = person(document, mention);
    double same =
        group.mentions().stream().filter(each -> person(document, each).equals(person)).count();
    precision += same / group.mentions().size();
    recall += same / sizes.get(person);
    mentions++;
    if (same < group.mentions().size() || same < sizes.get(person)) {
      faults.add(document.id() + " " + mention.text() + " in " + group.name());
    }
  }

  private String person(GoldDocuments.Document document, PersonMention mention) {
    String person = key.get(document.id() + "\t" + mention.text().replace('\n', ' '));
    assertTrue(person != null, "not in the key: " + mention.text());
    return person;
  }
}
