/**
 * Parts of speech and dependency trees of single sentences, for the few that hold a troop count:
 * who did what to whom, where and by whom. Takes a {@link org.ingest.nlp.Sentence}, hands on a
 * {@link org.ingest.syntax.Parse} over the same tokens.
 *
 * <p>The tagger chooses word by word, the parser follows the few best unfinished trees side by
 * side. Both are linear models over hashed features, trained on Universal Dependencies trees by
 * {@code ingest train syntax}. Long sentences are refused, so that time stays linear; empty nodes
 * and enhanced dependencies are ignored.
 */
package org.ingest.syntax;
