package org.ingest.place;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ingest.entity.PlaceMention;
import org.ingest.entity.Provenance;
import org.ingest.lexicon.ResourceTable;
import org.ingest.names.NameType;
import org.ingest.names.NamedArticle;

/** Finds the place mentions of an article. */
public final class PlaceFinder {
  private static final Set<String> NO_PLACES =
      Set.copyOf(ResourceTable.lines(PlaceFinder.class, "no-places.txt").toList());

  /** The places that the name finder found, pairs split, in the order of the text. */
  public List<PlaceMention> find(NamedArticle article) {
    return article.names(NameType.PLACE).stream()
        .map(
            name ->
                new PlaceMention(
                    name.span(),
                    name.span().in(article.text()),
                    name.sentence(),
                    name.confidence(),
                    name.by()))
        .flatMap(PlaceFinder::places)
        .toList();
  }

  /** What the user calls a place is one. */
  private static Stream<PlaceMention> places(PlaceMention name) {
    if (name.by() == Provenance.LEXICON) {
      return Stream.of(name);
    }
    return NO_PLACES.contains(name.text()) ? Stream.empty() : PlacePairs.parted(name);
  }
}
