package org.ingest.growth;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.ingest.reading.Input;
import org.ingest.splitting.Collected;
import org.ingest.splitting.SplitOptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Crawls, Word documents, archives and packed files of n and 4n pieces, see {@link Growth}. */
class PackedGrowthTest {
  /** Makes an input of a number of pieces. */
  private interface Maker {
    byte[] of(int pieces) throws IOException;
  }

  private record Kind(String name, int pieces, Maker maker) {
    DynamicTest test() {
      return DynamicTest.dynamicTest(name, () -> Growth.check(name, pieces, reading()));
    }

    private IntFunction<Runnable> reading() {
      return count -> {
        Input input = Input.of("a", made(count));
        assertFalse(read(input).articles.isEmpty(), name);
        return () -> read(input);
      };
    }

    private byte[] made(int count) {
      try {
        return maker.of(count);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Collected read(Input input) {
      return Collected.from(input, SplitOptions.DEFAULT);
    }
  }

  private static final List<Kind> KINDS =
      List.of(
          new Kind("crawl of pages", 200, PackedInputs::crawl),
          new Kind("crawl of one long page", 3000, PackedInputs::crawlOfOnePage),
          new Kind("crawl packed record by record", 200, PackedInputs::crawlInMembers),
          new Kind("crawl of long headers", 10_000, PackedInputs::crawlOfHeaders),
          new Kind("Word document of paragraphs", 5000, PackedInputs::word),
          new Kind("Word document of one paragraph", 10_000, PackedInputs::wordOfRuns),
          new Kind("Word document that nests", 5000, PackedInputs::wordThatNests),
          new Kind("archive of files", 200, PackedInputs::zip),
          new Kind("archive of archives", 100, PackedInputs::zipOfZips),
          new Kind("gzip", 20_000, count -> PackedInputs.packed("gz", count)),
          new Kind("gzip in members", 2000, count -> PackedInputs.members("gz", count)),
          new Kind("xz", 20_000, count -> PackedInputs.packed("xz", count)),
          // Several blocks of 900 KB: within the first, the longer one falls out of the caches.
          new Kind("bzip2", 24_000, count -> PackedInputs.packed("bz2", count)),
          new Kind("bzip2 in streams", 200, count -> PackedInputs.members("bz2", count)),
          new Kind("zstd", 20_000, count -> PackedInputs.packed("zst", count)),
          new Kind("zstd in frames", 2000, count -> PackedInputs.members("zst", count)));

  @TestFactory
  Stream<DynamicTest> readsInProportionToTheirLength() {
    return KINDS.stream().map(Kind::test);
  }
}
