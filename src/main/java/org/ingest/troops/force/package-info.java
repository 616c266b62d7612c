/**
 * Whose people are counted. The count's own words settle it where they name a force; else a model
 * chooses among the forces that the article names, less those that vetoes rule out, or none.
 */
package org.ingest.troops.force;
