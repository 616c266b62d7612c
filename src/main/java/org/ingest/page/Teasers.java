package org.ingest.page;

/**
 * Tells a list of other articles: three regions or more beside one another, each with a headline
 * that is a link and hardly any text after it.
 */
final class Teasers {
  private static final int FEWEST = 3;
  private static final int MOST_PROSE = 700;
  private static final int SHORTEST_HEADLINE = 15;

  private Teasers() {}

  static boolean isList(Region region) {
    int teasers = 0;
    int others = 0;
    for (PagePart part : region.parts) {
      if (part instanceof Region inner && isTeaser(inner)) {
        teasers++;
      } else {
        others += part instanceof Region inner ? inner.allProse : ((Block) part).prose();
      }
    }
    return teasers >= FEWEST && others <= MOST_PROSE;
  }

  private static boolean isTeaser(Region region) {
    return region.linked >= SHORTEST_HEADLINE
        && region.allProse <= MOST_PROSE
        && hasHeadline(region);
  }

  /** A block that is nothing but a link. */
  private static boolean hasHeadline(Region region) {
    for (PagePart part : region.parts) {
      boolean headline =
          part instanceof Region inner
              ? hasHeadline(inner)
              : ((Block) part).linked() >= SHORTEST_HEADLINE
                  && ((Block) part).linked() + 4 > ((Block) part).text().length();
      if (headline) {
        return true;
      }
    }
    return false;
  }
}
