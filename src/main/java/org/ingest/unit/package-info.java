/**
 * Military units and armed groups: the name finder's spans and patterns for numbered formations,
 * with designator, echelon, branch and country read from their words.
 */
package org.ingest.unit;
