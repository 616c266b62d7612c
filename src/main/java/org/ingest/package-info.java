/**
 * The extraction of one article, step by step: {@link org.ingest.Pipeline} is the whole of it. The
 * packages below are named in the order that an article passes through them; imports point from
 * later ones to earlier ones only.
 */
package org.ingest;
