package org.ingest.resolving;

import java.util.List;
import java.util.Locale;
import org.ingest.mention.UnitMention;
import org.ingest.resolving.ArticleEntities.Unit;

/** Joins the mentions of one unit by its name and kind. */
final class UnitGrouping {
  List<Unit> group(List<UnitMention> mentions) {
    return NameGroups.by(UnitGrouping::key, mentions).stream().map(UnitGrouping::unit).toList();
  }

  private static String key(UnitMention mention) {
    String name = mention.text().toLowerCase(Locale.ROOT).replace('’', '\'');
    return mention.kind() + " " + name.replaceAll("[\\s-]+", " ");
  }

  private static Unit unit(NameGroups.Group<UnitMention> group) {
    UnitMention first = group.mentions().get(0);
    return new Unit(
        group.name(),
        group.aliases(),
        first.kind(),
        first.designator(),
        first.echelon(),
        first.branch(),
        first.country(),
        group.mentions());
  }
}
