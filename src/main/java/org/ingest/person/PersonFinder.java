package org.ingest.person;

import java.util.List;
import org.ingest.mention.PersonMention;
import org.ingest.nlp.AnalyzedArticle;

/** Finds the person mentions of an article. */
public final class PersonFinder {
  public List<PersonMention> find(AnalyzedArticle article) {
    return List.of();
  }
}
