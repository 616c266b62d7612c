package org.ingest.troops.noun;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ingest.lexicon.ResourceTable;

/** The nouns of {@code nouns.tsv}, by each of their forms. */
public final class NounTable {
  private static final NounTable ALL = read();

  private final Map<String, CountedNoun> byForm = new HashMap<>();

  private NounTable() {}

  public static NounTable all() {
    return ALL;
  }

  private static NounTable read() {
    NounTable table = new NounTable();
    ResourceTable.rows(NounTable.class, "nouns.tsv").forEach(table::add);
    return table;
  }

  private void add(List<String> row) {
    CountedNoun.Kind kind = CountedNoun.Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT));
    byForm.put(row.get(0), new CountedNoun(kind, false));
    byForm.put(row.get(1), new CountedNoun(kind, true));
    byForm.remove("-");
  }

  /** The noun with that form, in lower case. */
  public Optional<CountedNoun> of(String lowerCaseWord) {
    return Optional.ofNullable(byForm.get(lowerCaseWord));
  }
}
