package org.ingest.cli;

import java.util.stream.Stream;
import org.ingest.Models;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar, and which models lie beside it. */
final class ProgramVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return Stream.concat(
            Stream.of("ingest " + ProducerFinder.version().orElse("(not packaged)")),
            ProducerFinder.digest(Models.ownFolder()).map(each -> "models " + each).stream())
        .toArray(String[]::new);
  }
}
