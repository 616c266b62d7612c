package org.ingest.names;

import org.ingest.entity.Provenance;
import org.ingest.text.Span;

/**
 * A name: a span with its type.
 *
 * @param sentence the index of the sentence that it lies in
 * @param confidence how sure the model is, from 0 to 1
 * @param by whether the name finder or the user's list has it
 */
public record NameSpan(Span span, NameType type, int sentence, double confidence, Provenance by) {
  /** What the name finder found. */
  public NameSpan(Span span, NameType type, int sentence, double confidence) {
    this(span, type, sentence, confidence, Provenance.PROGRAM);
  }

  /** True for a name of the user's own, which is taken as it is. */
  public boolean isOwn() {
    return by == Provenance.LEXICON;
  }
}
