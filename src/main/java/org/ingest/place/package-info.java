/** Places: the name finder's spans as mentions. What they are and where is resolved later. */
package org.ingest.place;
