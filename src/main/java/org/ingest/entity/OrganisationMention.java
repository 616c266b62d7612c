package org.ingest.entity;

import org.ingest.text.Span;

/**
 * The proper name of an organisation.
 *
 * @param confidence how sure the name finder is of it, from 0 to 1
 * @param by who says so
 */
public record OrganisationMention(
    Span span, String text, int sentence, double confidence, Provenance by) implements Mention {
  public OrganisationMention {
    Mention.check(span, text, sentence);
  }

  @Override
  public Kind kind() {
    return Kind.ORGANISATION;
  }
}
