/**
 * Organisations. Takes the name finder's spans; hands on {@link org.ingest.entity.Organisation}s.
 *
 * <p>Mentions are grouped by spelling, by abbreviations that the article itself explains, and by a
 * list of well-known names. Left out on purpose: military units and armed groups, which are units,
 * and any attribute beyond the names.
 */
package org.ingest.organisation;
