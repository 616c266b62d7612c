/**
 * What is found in an article. A {@link org.ingest.entity.Mention} is exact words and where they
 * stand; the mentions of one thing are grouped into an entity, such as {@link
 * org.ingest.entity.Person}. {@link org.ingest.entity.Kind} lists the kinds; whatever treats them
 * one by one fails to compile for a new kind until it handles it.
 *
 * <p>Records only: they know neither how they were found nor how they are written.
 */
package org.ingest.entity;
