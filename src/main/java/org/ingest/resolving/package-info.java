/**
 * From mentions to entities: settles overlaps once, groups the mentions of one person, place,
 * organisation or unit, looks places up, and joins counts to what their sentence says.
 */
package org.ingest.resolving;
