/**
 * Places. Takes the name finder's spans; hands on {@link org.ingest.entity.Place}s, resolved to the
 * gazetteer where the text allows.
 *
 * <p>Spellings of one place are grouped; then each group's candidates in the gazetteer are scored
 * by their size, by the countries and regions that the rest of the article names, and by pairs such
 * as <i>Paris, Texas</i>. Left out on purpose: adjectives and peoples (<i>Ukrainian</i>), and an
 * entry for a name whose candidates are too close to each other, since no resolution beats a wrong
 * one.
 */
package org.ingest.place;
