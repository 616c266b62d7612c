/** Scores the program's own output against annotated articles, kind by kind. */
package org.ingest.evaluation;
