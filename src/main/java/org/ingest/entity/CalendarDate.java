package org.ingest.entity;

import java.util.List;

/** One calendar date, by its value. */
public record CalendarDate(
    String value, DateGranularity granularity, boolean resolved, List<DateMention> mentions) {}
