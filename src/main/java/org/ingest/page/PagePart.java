package org.ingest.page;

/** What a region of a page is made of, in its order: blocks of text and smaller regions. */
sealed interface PagePart permits Block, Region {}
