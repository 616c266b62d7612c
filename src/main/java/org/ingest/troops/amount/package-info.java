/**
 * Numbers as a text gives them, modifiers included: <i>between 10,000 and 12,000</i>, <i>half of
 * the 300</i>. Takes a sentence and hands on amounts; knows nothing of what is counted, and leaves
 * out what it cannot read surely.
 */
package org.ingest.troops.amount;
