/**
 * Who says so, how sure, and whether the text says that it is not so. Speakers are chosen among
 * those who speak near a count; denials are frames of words around it.
 */
package org.ingest.troops.claim;
