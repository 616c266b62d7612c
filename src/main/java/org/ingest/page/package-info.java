/**
 * From a saved web page to its article: title, date, author, address, and the main text. Takes a
 * page's HTML, hands on a {@link org.ingest.page.Page}.
 *
 * <p>The text is found by the shape of the page: running text lies close together, menus and boxes
 * are short lines and links. What elements are called helps, what sites are called is of no
 * account. Loaded only when a page comes in.
 */
package org.ingest.page;
