/** How the counts of an article are related: parts to their whole, and what is told again. */
package org.ingest.troops.relation;
