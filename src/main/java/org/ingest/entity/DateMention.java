package org.ingest.entity;

import org.ingest.text.Span;

/**
 * A calendar date or time.
 *
 * @param value in TIMEX3 form, with X for what is not known: <i>XXXX-04-28</i>
 */
public record DateMention(
    Span span, String text, int sentence, String value, DateGranularity granularity)
    implements Mention {
  public DateMention {
    Mention.check(span, text, sentence);
  }

  /** True when the value holds no unknown part. */
  public boolean resolved() {
    return value.indexOf('X') < 0;
  }

  @Override
  public Kind kind() {
    return Kind.DATE;
  }
}
