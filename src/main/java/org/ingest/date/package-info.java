/**
 * Calendar expressions: found by a grammar over tokens, valued as TIMEX3 against the article's own
 * date, never against a clock. What cannot be resolved keeps its X form.
 */
package org.ingest.date;
