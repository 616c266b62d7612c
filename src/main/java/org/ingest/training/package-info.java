/**
 * Makes what {@code models/} holds: the name model and its word lists, the tagger and parser, the
 * models of troop counts and the gazetteer, from the annotated texts and lists of a data folder.
 * The same data gives the same bytes, and {@code manifest.json} says of which data each model was
 * made. {@link org.ingest.training.MapCompiler} makes the outlines of the report's map, a resource.
 *
 * <p>Not used when articles are extracted from.
 */
package org.ingest.training;
