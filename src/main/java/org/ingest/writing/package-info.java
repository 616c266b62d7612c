/** Writes the entities of articles as JSON or JSON Lines, after the project's JSON Schema. */
package org.ingest.writing;
