/**
 * From an amount to what it counts: the spans that may be counts of military people. Takes a
 * sentence and hands on phrases; whether a doubtful one is a count, whose it is and what happened
 * is decided elsewhere.
 */
package org.ingest.troops.noun;
