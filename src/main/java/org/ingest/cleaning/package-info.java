/**
 * Removes what a site put around an article: advertisement labels, pleas, widgets, captions that
 * stand twice. Drops whole lines and white space at the ends of lines, never rewrites one, and
 * keeps the map back to the raw text.
 */
package org.ingest.cleaning;
