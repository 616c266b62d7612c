/** Organisations: the name finder's spans as mentions. */
package org.ingest.organisation;
