/**
 * Whether a phrase that counts people counts military people. What its form settles is settled by
 * refusals of {@code noun}; what is left is decided by the words around it and by a model.
 */
package org.ingest.troops.judge;
