/**
 * Choosing one of several candidates by adding up learned weights: the force, status, place, date
 * or speaker of a count. Features come in as hashes, a choice goes out; what the candidates and
 * features are is left to the packages that choose.
 */
package org.ingest.troops.model;
