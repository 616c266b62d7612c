/** People: the name finder's spans, trimmed of titles, with the title that stands next to them. */
package org.ingest.person;
