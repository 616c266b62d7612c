package org.ingest.entity;

import java.util.Optional;
import org.ingest.text.Span;

/**
 * The proper name of an individual, without title, rank or honorific.
 *
 * @param confidence how sure the name finder is of it, from 0 to 1
 * @param title the title, rank or role that stands next to the name
 * @param by who says so
 */
public record PersonMention(
    Span span, String text, int sentence, double confidence, Optional<String> title, Provenance by)
    implements Mention {
  public PersonMention {
    Mention.check(span, text, sentence);
  }

  @Override
  public Kind kind() {
    return Kind.PERSON;
  }
}
