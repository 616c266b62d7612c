package org.ingest.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ingest.lexicon.ResourceTable;
import org.jsoup.nodes.Element;

/**
 * What an element's tag, class, id and role say of the text in it: <i>nav</i>, <i>comment-list</i>
 * and <i>mostRead</i> are furniture; <i>articleBody</i> is the article. A class is read as its
 * words, so that <i>commentary</i> is no comment.
 */
enum Hint {
  NONE,
  FURNITURE,
  /** A picture's caption or credit. */
  CAPTION,
  ARTICLE;

  private static final Map<String, Set<String>> WORDS =
      ResourceTable.rows(Hint.class, "region-words.tsv")
          .collect(
              Collectors.groupingBy(
                  row -> row.get(0), Collectors.mapping(row -> row.get(1), Collectors.toSet())));

  private static final int MOST_WORDS = 40;

  /**
   * @param known what names that were met before say, of one page: its regions share few
   */
  static Hint of(Element element, Map<String, Hint> known) {
    String tag = element.normalName();
    if (is("furniture tag", tag)) {
      return FURNITURE;
    }
    if (is("caption tag", tag)) {
      return CAPTION;
    }
    if (is("page tag", tag)) {
      return NONE;
    }
    if (isMarkedBody(element)) {
      return ARTICLE;
    }
    if (is("furniture role", element.attr("role").toLowerCase(Locale.ROOT))) {
      return FURNITURE;
    }
    return known.computeIfAbsent(element.className() + ' ' + element.id(), Hint::ofNames);
  }

  /** {@code itemprop="articleBody"}. */
  static boolean isMarkedBody(Element element) {
    return is("article property", element.attr("itemprop").toLowerCase(Locale.ROOT));
  }

  private static Hint ofNames(String names) {
    if (names.length() <= 1) {
      return NONE;
    }
    Hint found = NONE;
    for (String name : names.split("\\s+")) {
      List<String> words = ClassWords.of(name);
      if (words.size() > MOST_WORDS || is("builder", words.isEmpty() ? "" : words.get(0))) {
        continue;
      }
      if (is("article name", String.join(" ", words))) {
        return ARTICLE;
      }
      if (any("furniture word", words) || is("furniture name", String.join(" ", words))) {
        found = FURNITURE;
      } else if (found == NONE && any("caption word", words)) {
        found = CAPTION;
      }
    }
    return found;
  }

  private static boolean any(String kind, List<String> words) {
    Set<String> known = WORDS.getOrDefault(kind, Set.of());
    for (int i = 0; i < words.size(); i++) {
      if (known.contains(words.get(i))
          || i + 1 < words.size() && known.contains(words.get(i) + ' ' + words.get(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(String kind, String word) {
    return WORDS.getOrDefault(kind, Set.of()).contains(word);
  }
}
