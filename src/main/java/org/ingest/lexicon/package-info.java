/**
 * Facts about words that several packages need: numbers in words, countries with their adjectives
 * and peoples and the one reader of them, gazetteers, and the names that the user gives at run
 * time. Read from resources and from {@code models/}; which country words mean where they stand,
 * and what a name is in an article, is for the kinds to say.
 */
package org.ingest.lexicon;
