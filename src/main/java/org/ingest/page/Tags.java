package org.ingest.page;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.ingest.lexicon.ResourceTable;
import org.jsoup.nodes.Element;

/** Knows elements that hold no text for readers, and those that set their text apart. */
final class Tags {
  private static final Set<String> PASSED_OVER = tags("passed over");
  private static final Set<String> APART = tags("apart");
  private static final Set<String> NO_ARTICLE = tags("no article");

  private Tags() {}

  private static Set<String> tags(String kind) {
    return ResourceTable.rows(Tags.class, "tags.tsv")
        .filter(row -> row.get(0).equals(kind))
        .map(row -> row.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  static boolean isPassedOver(Element element) {
    return PASSED_OVER.contains(element.normalName())
        || element.hasAttr("hidden")
        || isHiddenByStyle(element.attr("style"));
  }

  private static boolean isHiddenByStyle(String style) {
    if (style.isEmpty()) {
      return false;
    }
    String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  static boolean setsApart(String tag) {
    return APART.contains(tag);
  }

  /** Whether the whole of an article can stand in such an element: not in a list. */
  static boolean mayHoldArticle(String tag) {
    return !NO_ARTICLE.contains(tag);
  }

  static String name(Element element) {
    return element.normalName();
  }
}
