package org.ingest.troops.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ingest.lexicon.ResourceTable;

/** What verbs and nouns tell of soldiers, by class: the tables beside this class say which. */
final class WordClasses {
  /** The classes of the program's own tables. */
  static final WordClasses ALL = new WordClasses();

  /**
   * @param lemma the verb's plain form
   * @param name its class
   */
  record VerbClass(String lemma, String name) {}

  private final Map<String, VerbClass> verbs = new HashMap<>();
  private final Map<String, String> regular = new HashMap<>();
  private final Map<String, String> nouns = new HashMap<>();

  private WordClasses() {
    ResourceTable.rows(WordClasses.class, "predicates.tsv").forEach(this::addVerb);
    ResourceTable.rows(WordClasses.class, "nouns.tsv")
        .forEach(row -> nouns.put(row.get(0), row.get(1)));
    ResourceTable.lines(WordClasses.class, "plain-forms.txt").forEach(this::addRegular);
  }

  private void addVerb(List<String> row) {
    VerbClass verb = new VerbClass(row.get(0), row.get(1));
    verbs.put(row.get(0), verb);
    if (row.size() > 2) {
      for (String form : row.get(2).split(" ")) {
        verbs.put(form, verb);
      }
    }
    for (String form : VerbForms.of(row.get(0))) {
      verbs.putIfAbsent(form, verb);
    }
  }

  private void addRegular(String line) {
    String[] words = line.split(" ");
    VerbForms.of(words[0]).forEach(form -> regular.putIfAbsent(form, words[0]));
    for (int i = 1; i < words.length; i++) {
      regular.put(words[i], words[0]);
    }
  }

  /** The verb of any of its forms in lower case, or null. */
  VerbClass verb(String lower) {
    return verbs.get(lower);
  }

  /** The plain form of a word that only the table of plain forms knows, or null. */
  String regular(String lower) {
    return regular.get(lower);
  }

  /** The class of a noun in lower case; empty where it has none. */
  String noun(String lower) {
    return nouns.getOrDefault(lower, "");
  }
}
