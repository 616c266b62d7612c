/**
 * A sentence as the rules for counts read it, and the lists that they read it with: words and
 * phrases in lower case, each with what its table says.
 */
package org.ingest.troops.sentence;
