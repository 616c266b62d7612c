/**
 * Makes what {@code models/} holds: the name finder's model and the compiled gazetteers, from
 * annotated text and lists, the same bytes from the same data.
 */
package org.ingest.training;
