package org.ingest.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ingest.entity.PersonMention;
import org.ingest.names.NameSpan;
import org.ingest.names.NameType;
import org.ingest.names.NamedArticle;
import org.ingest.text.Span;

/**
 * Finds the person mentions of an article. Those of {@link MistakenNames} stand in the way of
 * another kind's mention of the same words, which then gives way.
 */
public final class PersonFinder {
  private final TitleWords words = new TitleWords();
  private final PersonTitleFinder titles = new PersonTitleFinder(words);
  private final PersonNameTrimmer trimmer = new PersonNameTrimmer(words);

  /** The people that the name finder found, without their titles, in the order of the text. */
  public List<PersonMention> find(NamedArticle article) {
    List<PersonMention> people = new ArrayList<>();
    for (NameSpan name : names(article)) {
      trimmed(article, name)
          .ifPresent(
              span ->
                  people.add(
                      new PersonMention(
                          span,
                          span.in(article.text()),
                          name.sentence(),
                          name.confidence(),
                          title(article, name, span),
                          name.by())));
    }
    return people;
  }

  /** The name as the user gives it, else without what belongs to a title. */
  private Optional<Span> trimmed(NamedArticle article, NameSpan name) {
    return name.isOwn() ? Optional.of(name.span()) : trimmer.trim(article.text(), name.span());
  }

  private static List<NameSpan> names(NamedArticle article) {
    List<NameSpan> names = new ArrayList<>(article.names(NameType.PERSON));
    names.addAll(MistakenNames.find(article));
    names.sort(Comparator.comparing(NameSpan::span));
    return names;
  }

  private Optional<String> title(NamedArticle article, NameSpan name, Span span) {
    List<Span> organisations =
        article.namesIn(name.sentence()).stream()
            .filter(other -> other.type() == NameType.ORGANISATION)
            .map(NameSpan::span)
            .toList();
    return titles.find(
        article.text(), article.sentences().get(name.sentence()), span, organisations);
  }
}
