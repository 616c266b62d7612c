/**
 * Facts about words that several packages need: numbers in words, countries with their adjectives
 * and peoples, gazetteers. Read from resources and from {@code models/}; nothing here looks at an
 * article.
 */
package org.ingest.lexicon;
