package org.ingest.unit;

import java.util.List;
import java.util.Optional;
import org.ingest.mention.UnitKind;
import org.ingest.mention.UnitMention;
import org.ingest.nlp.AnalyzedArticle;
import org.ingest.nlp.NameSpan;

/** Finds the unit mentions of an article. */
public final class UnitFinder {
  /** The units that the name finder found, in the order of the text. */
  public List<UnitMention> find(AnalyzedArticle article) {
    return article.names().stream()
        .filter(name -> name.type().isUnit())
        .map(name -> unit(article, name))
        .toList();
  }

  private static UnitMention unit(AnalyzedArticle article, NameSpan name) {
    return new UnitMention(
        name.span(),
        name.span().in(article.text()),
        name.sentence(),
        name.confidence(),
        kind(name),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static UnitKind kind(NameSpan name) {
    return switch (name.type()) {
      case FORMATION -> UnitKind.FORMATION;
      case SERVICE -> UnitKind.SERVICE;
      case ARMED_GROUP -> UnitKind.ARMED_GROUP;
      default -> UnitKind.GENERIC;
    };
  }
}
