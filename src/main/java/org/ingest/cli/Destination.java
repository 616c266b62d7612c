package org.ingest.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.ingest.writing.OutputFormat;
import org.ingest.writing.OutputOptions;

/**
 * One of the places that a run writes to.
 *
 * @param file none is standard output
 * @param makesFolder whether the file's folder is made where it is missing
 */
record Destination(
    Optional<Path> file, boolean makesFolder, OutputFormat format, OutputOptions options) {}
