/**
 * Where and when: a model chooses among the places and dates of the sentences around a count, or
 * none.
 */
package org.ingest.troops.setting;
