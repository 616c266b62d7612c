package org.ingest.person;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ingest.lexicon.ResourceTable;

/**
 * Says whether one person may bear two titles in two articles: <i>prime minister</i> and
 * <i>President</i>, <i>Mr.</i> and any other; not <i>mayor</i> and <i>sergeant</i>.
 */
public final class TitleFields {
  private static final Map<String, Set<String>> FIELDS = new HashMap<>();

  static {
    ResourceTable.rows(TitleFields.class, "title-fields.tsv")
        .forEach(row -> FIELDS.put(row.get(0), Set.of(row.get(1).split(","))));
  }

  private TitleFields() {}

  public static boolean areCompatible(Optional<String> one, Optional<String> other) {
    return one.isEmpty() || other.isEmpty() || areCompatible(noun(one.get()), noun(other.get()));
  }

  private static boolean areCompatible(String one, String other) {
    boolean saysNothing = PersonGrouping.isHonorific(one) || PersonGrouping.isHonorific(other);
    Set<String> fields = FIELDS.getOrDefault(one, Set.of());
    return saysNothing
        || one.equals(other)
        || FIELDS.getOrDefault(other, Set.of()).stream().anyMatch(fields::contains);
  }

  /** The noun that a title is about: <i>minister</i> of <i>Minister of Foreign Affairs</i>. */
  private static String noun(String title) {
    List<String> words = List.of(title.toLowerCase(Locale.ROOT).split("\\s+"));
    int of = words.indexOf("of");
    int end = of > 0 ? of : words.size();
    return words.get(end - 1);
  }
}
