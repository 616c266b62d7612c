package org.ingest.troops.context;

import org.ingest.text.Span;

/**
 * A place or date that a count may have.
 *
 * @param name the entity's name, or the date's value: what is written
 * @param text the mention's words
 * @param span where they stand
 * @param sentence the index of the sentence that they stand in; -1 for what the count before has
 * @param sort the kind of place or the granularity of the date
 */
public record SettingCandidate(String name, String text, Span span, int sentence, String sort) {}
