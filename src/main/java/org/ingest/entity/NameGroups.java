package org.ingest.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Groups mentions by a key and names each group by its fullest form. */
public final class NameGroups {
  /**
   * Mentions of one thing.
   *
   * @param name the longest form, of two the one that comes first
   * @param aliases the other forms, in the order of the text
   */
  public record Group<M extends Mention>(String name, List<String> aliases, List<M> mentions) {
    /** The same under another name, whether a mention has it or not. */
    public Group<M> under(String other) {
      Set<String> forms = forms(mentions);
      forms.remove(other);
      return new Group<>(other, List.copyOf(forms), mentions);
    }

    /** Whether it goes by a name. */
    public boolean isCalled(String other) {
      return name.equals(other) || aliases.contains(other);
    }
  }

  private NameGroups() {}

  /** The groups in the order of their first mention; mentions in the order of the text. */
  public static <M extends Mention, K> List<Group<M>> by(Function<M, K> key, List<M> mentions) {
    Map<K, List<M>> groups = new LinkedHashMap<>();
    for (M mention : mentions) {
      groups.computeIfAbsent(key.apply(mention), any -> new ArrayList<>()).add(mention);
    }
    return groups.values().stream().map(NameGroups::of).toList();
  }

  private static Set<String> forms(List<? extends Mention> mentions) {
    Set<String> forms = new LinkedHashSet<>();
    mentions.forEach(mention -> forms.add(oneLine(mention.text())));
    return forms;
  }

  /**
   * The group of some mentions.
   *
   * @param mentions at least one, in the order of the text
   */
  public static <M extends Mention> Group<M> of(List<M> mentions) {
    Set<String> forms = forms(mentions);
    String name = forms.iterator().next();
    for (String form : forms) {
      name = form.length() > name.length() ? form : name;
    }
    forms.remove(name);
    return new Group<>(name, List.copyOf(forms), List.copyOf(mentions));
  }

  /** Names that a line break or several spaces stand in are written with one space. */
  public static String oneLine(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean twice = c == ' ' && i > 0 && text.charAt(i - 1) == ' ';
      if (twice || c >= '\t' && c <= '\r') {
        return text.replaceAll("\\s+", " ");
      }
    }
    return text;
  }
}
