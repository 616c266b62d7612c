package org.ingest.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;
import org.ingest.formats.ArticleReader;
import org.ingest.reading.Encodings;
import org.ingest.reading.OpenInput;
import org.ingest.splitting.SplitOptions;
import org.ingest.splitting.SplitOptions.InputFormat;

/**
 * Cuts inputs into stretches: a file of JSON Lines that is not packed by its lines, any other file
 * is one stretch. What stands before a stretch in its file is counted beforehand, as articles tell
 * their number and lines.
 */
final class Stretches {
  private static final int BUFFER = 1 << 16;

  private Stretches() {}

  /** All of them, in the order of the inputs; small ones that follow one another together. */
  static List<Bundle> of(
      List<InputFile> inputs,
      Settings settings,
      JavaSparkContext spark,
      SerializableConfiguration configuration) {
    List<List<Stretch>> cut =
        spark
            .parallelize(inputs, Math.max(1, Math.min(inputs.size(), 10_000)))
            .map(input -> cut(input, settings, configuration))
            .collect();
    List<Stretch> some =
        cut.stream().filter(each -> each.size() > 1).flatMap(List::stream).toList();
    List<Stretch.Counts> counts =
        some.isEmpty()
            ? List.of()
            : spark
                .parallelize(some, some.size())
                .map(each -> count(each, settings, configuration))
                .collect();
    return bundled(behindOneAnother(cut, counts), settings.partChars());
  }

  private static List<Stretch> behindOneAnother(
      List<List<Stretch>> cut, List<Stretch.Counts> counts) {
    List<Stretch> all = new ArrayList<>();
    int taken = 0;
    for (List<Stretch> file : cut) {
      Stretch.Counts before = Stretch.Counts.NONE;
      List<Stretch.Counts> own =
          file.size() > 1 ? counts.subList(taken, taken + file.size()) : List.of();
      taken += own.size();
      boolean several = own.stream().mapToInt(Stretch.Counts::articles).sum() > 1;
      for (int i = 0; i < file.size(); i++) {
        Stretch.Counts counted = own.isEmpty() ? Stretch.Counts.NONE : own.get(i);
        boolean isBlank = !own.isEmpty() && counted.records() == 0;
        if (!isBlank) {
          all.add(file.get(i).behind(before, several));
        }
        before = before.plus(counted);
      }
    }
    return all;
  }

  private static List<Bundle> bundled(List<Stretch> stretches, long fullLength) {
    List<Bundle> bundles = new ArrayList<>();
    ArrayList<Stretch> open = new ArrayList<>();
    long length = 0;
    for (Stretch stretch : stretches) {
      if (!open.isEmpty() && length + stretch.length() > fullLength) {
        bundles.add(new Bundle(bundles.size(), open));
        open = new ArrayList<>();
        length = 0;
      }
      open.add(stretch);
      length += stretch.length();
    }
    if (!open.isEmpty()) {
      bundles.add(new Bundle(bundles.size(), open));
    }
    return bundles;
  }

  private static Stretch.Counts count(
      Stretch stretch, Settings settings, SerializableConfiguration configuration)
      throws IOException {
    FileSystem files = stretch.file().files(configuration.value());
    return new StretchReader(stretch, files).count(SharedIngester.of(settings));
  }

  private static List<Stretch> cut(
      InputFile input, Settings settings, SerializableConfiguration configuration)
      throws IOException {
    FileSystem files = input.files(configuration.value());
    if (input.length() <= settings.stretchBytes()
        || !isOfLines(input, settings.options().splitting(), files)) {
      return new ArrayList<>(List.of(Stretch.whole(input)));
    }
    List<Stretch> stretches = new ArrayList<>();
    try (FSDataInputStream in = files.open(new Path(input.path()))) {
      long start = 0;
      while (start < input.length()) {
        long end = lineEnd(in, start + settings.stretchBytes(), input.length());
        stretches.add(new Stretch(input, start, end, Stretch.Counts.NONE, true));
        start = end;
      }
    }
    return stretches;
  }

  /** Behind the first line that ends at {@code from} or later. */
  private static long lineEnd(FSDataInputStream in, long from, long length) throws IOException {
    if (from >= length) {
      return length;
    }
    in.seek(from - 1);
    byte[] buffer = new byte[BUFFER];
    long at = from - 1;
    for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
      for (int i = 0; i < count; i++) {
        if (buffer[i] == '\n') {
          return at + i + 1;
        }
      }
      at += count;
    }
    return length;
  }

  /** Whether it is JSON Lines in UTF-8, not packed. What cannot be read is told by its reader. */
  private static boolean isOfLines(InputFile input, SplitOptions options, FileSystem files) {
    try (OpenInput open = OpenInput.open(input.input(files), options.maxUnpackedBytes())) {
      Charset charset =
          Encodings.marked(open.head()).orElseGet(() -> Encodings.guessed(open.head()));
      boolean isUtf8 = charset.equals(StandardCharsets.UTF_8);
      return isUtf8
          && isPlain(input, open.head(), files)
          && new ArticleReader(options).format(open) == InputFormat.JSONL;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private static boolean isPlain(InputFile input, byte[] head, FileSystem files)
      throws IOException {
    try (InputStream in = files.open(new Path(input.path()))) {
      return Arrays.equals(in.readNBytes(head.length), head);
    }
  }
}
