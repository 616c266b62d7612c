package org.ingest.troops.noun;

import java.util.function.Predicate;

/**
 * One way to tell that a phrase counts no military people by its form. Its hits and near misses
 * stand under its name in the table of examples that the tests run.
 *
 * @param name a text that it refuses
 */
record RefusalRule(String name, Predicate<CountPhrase> refuses) {}
