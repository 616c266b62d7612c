/**
 * Counts of military people: how many, whose, what happened to them, who says so. Finds numbers
 * over the head nouns of the contract, refuses counts of anything else, and guesses nothing.
 */
package org.ingest.troops;
