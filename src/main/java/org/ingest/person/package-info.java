/**
 * People. Takes the name finder's spans; hands on {@link org.ingest.entity.Person}s.
 *
 * <p>Titles, ranks and honorifics are trimmed off each name, the nearest title is read from the
 * words beside it, and the mentions of one person are grouped: <i>Kim</i> with <i>Kim Jong-un</i>,
 * never two full names that share one word. Left out on purpose: pronouns, bare roles and peoples,
 * and a short name that could be either of two people's, which stays alone.
 */
package org.ingest.person;
