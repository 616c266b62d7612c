package org.ingest.corrections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ingest.article.Article;

/**
 * The user's decisions, applied in the order of their file: a later one sees what earlier ones have
 * made of an article. Unchangeable.
 *
 * @param all in the order of their lines
 * @param byArticle the same by the id of the article that they are about
 */
public record Corrections(List<Correction> all, Map<String, List<Correction>> byArticle) {
  /** None. */
  public static final Corrections NONE = of(List.of());

  static Corrections of(List<Correction> all) {
    Map<String, List<Correction>> byArticle = new HashMap<>();
    for (Correction each : all) {
      byArticle.computeIfAbsent(each.article(), any -> new ArrayList<>()).add(each);
    }
    return new Corrections(List.copyOf(all), Map.copyOf(byArticle));
  }

  /** Those about an article. */
  public List<Correction> about(String articleId) {
    return byArticle.getOrDefault(articleId, List.of());
  }

  /** The article as it is to be; {@link Article#corrections} tells what was applied. */
  public Article apply(Article article) {
    Article corrected = article;
    for (Correction each : about(article.id())) {
      corrected = CorrectedEntities.of(corrected, each);
    }
    return corrected;
  }
}
