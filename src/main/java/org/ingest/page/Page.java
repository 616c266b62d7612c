package org.ingest.page;

import java.util.Optional;

/**
 * A web page's article.
 *
 * @param date as the page writes it
 * @param text its paragraphs, separated by blank lines; without the title
 * @param firstLine the page's line that the text begins on, from 1
 * @param lastLine the page's line that its last paragraph begins on
 */
public record Page(
    Optional<String> title,
    Optional<String> date,
    Optional<String> author,
    Optional<String> site,
    Optional<String> url,
    String text,
    int firstLine,
    int lastLine) {}
