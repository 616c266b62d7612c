package org.ingest.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ingest.mention.PersonMention;
import org.ingest.nlp.AnalyzedArticle;
import org.ingest.nlp.NameSpan;
import org.ingest.nlp.NameType;
import org.ingest.text.Span;

/** Finds the person mentions of an article. */
public final class PersonFinder {
  private final TitleFinder titles = new TitleFinder();

  /** The people that the name finder found, in the order of the text. */
  public List<PersonMention> find(AnalyzedArticle article) {
    List<PersonMention> people = new ArrayList<>();
    for (NameSpan name : article.names(NameType.PERSON)) {
      people.add(
          new PersonMention(
              name.span(),
              name.span().in(article.text()),
              name.sentence(),
              name.confidence(),
              title(article, name)));
    }
    return people;
  }

  private Optional<String> title(AnalyzedArticle article, NameSpan name) {
    List<Span> organisations =
        article.namesIn(name.sentence()).stream()
            .filter(other -> other.type() == NameType.ORGANISATION)
            .map(NameSpan::span)
            .toList();
    return titles.find(
        article.text(), article.sentences().get(name.sentence()), name.span(), organisations);
  }
}
