/**
 * The public interface: {@link org.ingest.Ingester} extracts from texts, files and folders and
 * gives {@link org.ingest.article.Article}s, which mirror the JSON.
 *
 * <p>{@link org.ingest.Pipeline} is the extraction of one article, step by step, and reads like the
 * table of packages in {@code ARCHITECTURE.md}. Around it stands the run: inputs are split into
 * articles, articles are worked on by several threads, and their outcomes are handed on in the
 * order of the inputs. Nothing here prints, and nothing knows what the output looks like.
 */
package org.ingest;
