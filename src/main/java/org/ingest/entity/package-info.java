/**
 * What is found in an article: the mentions of each kind with their exact words and where they
 * stand, and the entities that mentions are grouped into. Neither knows how it was found or how it
 * is written.
 */
package org.ingest.entity;
