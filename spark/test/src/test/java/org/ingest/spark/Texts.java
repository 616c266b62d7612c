package org.ingest.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The sentences of real news, one text behind the other, and new sentences made of these: some
 * words of each, and its numbers, are others. Of the texts that lie beside the project where there
 * are any (a few megabytes), else of the samples.
 */
final class Texts {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SHORTEST = 60;
  private static final int LONGEST = 600;
  private static final Pattern SENTENCE_END =
      Pattern.compile("\\v+|(?<=[.!?][\"”’)]{0,2})\\s+(?=[\"“‘(]?\\p{Lu})");
  private static final Pattern WORD = Pattern.compile("[a-z]{4,}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  private final List<String> sentences = new ArrayList<>();
  private final List<String> words;
  private final Random random;

  Texts(Random random) throws IOException {
    this.random = random;
    for (Path file : files()) {
      read(file);
    }
    words = sentences.stream().flatMap(Texts::words).filter(Texts::isPlain).distinct().toList();
  }

  private static Stream<String> words(String sentence) {
    return Stream.of(sentence.split(" "));
  }

  private static boolean isPlain(String word) {
    return WORD.matcher(word).matches();
  }

  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("unlabelled", "raw")) {
      Path path = Path.of("../shared/data", folder);
      if (Files.isDirectory(path)) {
        try (Stream<Path> found = Files.walk(path)) {
          found
              .filter(each -> each.toString().matches(".*\\.(txt|jsonl(\\.gz)?)"))
              .forEach(files::add);
        }
      }
    }
    files.sort(null);
    return files.isEmpty() ? List.of(Path.of("samples/seeds.txt")) : files;
  }

  private void read(Path file) throws IOException {
    boolean isPacked = file.toString().endsWith(".gz");
    boolean isJson = file.toString().contains(".jsonl");
    try (InputStream in = Files.newInputStream(file);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(isPacked ? new GZIPInputStream(in) : in, UTF_8))) {
      lines.lines().map(line -> isJson ? text(line) : line).forEach(this::add);
    }
  }

  private static String text(String line) {
    try {
      return JSON.readTree(line).path("text").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String text) {
    SENTENCE_END
        .splitAsStream(text)
        .map(String::strip)
        .filter(each -> each.length() >= SHORTEST && each.length() <= LONGEST)
        .filter(each -> !each.startsWith("="))
        .forEach(sentences::add);
  }

  /** So many sentences as they follow one another. */
  List<String> run(int length) {
    int start = random.nextInt(Math.max(1, sentences.size() - length));
    return sentences.subList(start, Math.min(sentences.size(), start + length)).stream()
        .map(this::varied)
        .toList();
  }

  private String varied(String sentence) {
    String[] varied = sentence.split(" ");
    for (int i = 0; i < varied.length; i++) {
      if (isPlain(varied[i]) && random.nextInt(4) == 0) {
        varied[i] = words.get(random.nextInt(words.size()));
      } else if (NUMBER.matcher(varied[i]).matches()) {
        varied[i] = Integer.toString(2 + random.nextInt(900));
      }
    }
    return String.join(" ", varied);
  }
}
