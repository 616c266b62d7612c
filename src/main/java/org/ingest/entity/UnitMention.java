package org.ingest.entity;

import java.util.Optional;
import org.ingest.text.Span;

/**
 * A military unit or armed formation.
 *
 * @param confidence how sure the name finder is of it, from 0 to 1
 * @param unitKind formation, service, armed group or generic
 * @param designator a formation's number or letter: "810" of <i>810th Brigade</i>
 * @param echelon a formation's size, in the contract's words: "brigade"
 * @param branch a formation's arm, in the contract's words: "airborne"
 * @param country the ISO 3166-1 alpha-2 code of the country it belongs to, where its words say so
 * @param by who says so
 */
public record UnitMention(
    Span span,
    String text,
    int sentence,
    double confidence,
    UnitKind unitKind,
    Optional<String> designator,
    Optional<String> echelon,
    Optional<String> branch,
    Optional<String> country,
    Provenance by)
    implements Mention {
  public UnitMention {
    Mention.check(span, text, sentence);
  }

  @Override
  public Kind kind() {
    return Kind.UNIT;
  }
}
