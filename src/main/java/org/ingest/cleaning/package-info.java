/**
 * Removes what a site put around an article: advertisement labels, pleas, widgets, captions that
 * stand twice. Takes a {@link org.ingest.splitting.RawArticle}, hands on a {@link
 * org.ingest.cleaning.CleanArticle}: drops whole lines and white space at the ends of lines,
 * rewrites none but for character references ({@code &nbsp;}), and keeps the map back to the raw
 * text.
 *
 * <p>A line goes only when all of it is known furniture: a paragraph that speaks of advertising,
 * subscribers or cookies stays, and so does furniture that nobody has listed yet.
 */
package org.ingest.cleaning;
