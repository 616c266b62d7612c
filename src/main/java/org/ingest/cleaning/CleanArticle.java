package org.ingest.cleaning;

import java.util.Optional;
import org.ingest.splitting.RawArticle;
import org.ingest.text.OffsetMap;

/**
 * An article without its furniture.
 *
 * @param title from its header, or the body's first line where that is one
 * @param text what is left; its lines end with {@code \n}, but the last, which has no end
 * @param map from {@code text} back to {@code raw.text()}
 * @param removedLines how many lines with content were removed
 */
public record CleanArticle(
    RawArticle raw, Optional<String> title, String text, OffsetMap map, int removedLines) {}
