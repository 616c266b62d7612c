package org.ingest.formats;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ingest.lexicon.ResourceTable;

/**
 * Knows files of lines that are no articles by how they begin: <i>BEGIN:VCALENDAR</i>,
 * <i>WEBVTT</i>; not <i>Webvtt files are subtitles, the ministry said.</i>
 */
final class OtherKinds {
  private record Other(Pattern start, String name) {}

  private static final List<Other> ALL =
      ResourceTable.rows(OtherKinds.class, "other-kinds.tsv")
          .map(row -> new Other(Pattern.compile(row.get(0)), row.get(1)))
          .toList();

  private OtherKinds() {}

  /** What to say of an input that begins so, where it is not to be read. */
  static Optional<String> of(String start) {
    for (Other other : ALL) {
      if (other.start().matcher(start).lookingAt()) {
        return Optional.of("looks like " + other.name() + ", which is not read; skipped");
      }
    }
    return Optional.empty();
  }
}
