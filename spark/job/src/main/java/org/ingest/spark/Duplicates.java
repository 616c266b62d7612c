package org.ingest.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.ingest.collection.NearDuplicates;
import scala.Tuple2;

/**
 * Which articles are copies of earlier ones, over all of them: what {@link NearDuplicates} finds in
 * their order, if it forgets no story.
 *
 * <p>Articles that have a band in common are compared where the shuffle brings them together. An
 * article is a copy of the first earlier one that it is alike to and that is no copy itself; that
 * is settled in the order of the articles, over the pairs alone. Articles of one signature are one
 * here: what the first is a copy of, all are.
 */
final class Duplicates {
  /**
   * A template makes a band that thousands share without being copies: each is compared with so
   * many of the first. On one machine it is fewer.
   */
  private static final int MOST_COMPARED = 1000;

  private Duplicates() {}

  /**
   * An article among all.
   *
   * @param number in their order
   */
  private record Story(long number, String id, byte[] signature) implements Serializable {}

  /** Two that are alike, the later first. */
  private record Pair(long later, long earlier, String earlierId) implements Serializable {}

  /** The copies of a part: by their position, the id of what each is a copy of. */
  static JavaPairRDD<Part, Map<Integer, String>> of(
      List<Part> parts, OutputFolder folder, JavaSparkContext spark, int partitions) {
    Map<Integer, Part> byRank = new HashMap<>();
    List<Tuple2<Integer, Part>> ranked = new ArrayList<>();
    for (Part part : parts) {
      byRank.put(ranked.size(), part);
      ranked.add(new Tuple2<>(ranked.size(), part));
    }
    JavaPairRDD<String, Iterable<Story>> alike =
        spark
            .parallelize(ranked, Math.max(1, Math.min(parts.size(), partitions)))
            .flatMap(part -> stories(part._1(), part._2(), folder))
            .mapToPair(
                story ->
                    new Tuple2<>(new String(story.signature(), StandardCharsets.ISO_8859_1), story))
            .groupByKey(partitions);
    JavaRDD<Story> firsts = alike.values().map(Duplicates::first);
    Broadcast<Map<Long, String>> copies = spark.broadcast(settled(firsts, partitions));
    return alike
        .values()
        .flatMapToPair(stories -> marks(stories, copies.value()))
        .groupByKey(partitions)
        .mapToPair(marks -> new Tuple2<>(byRank.get(marks._1()), positions(marks._2())));
  }

  private static Iterator<Story> stories(int rank, Part part, OutputFolder folder)
      throws IOException {
    return SignedArticles.read(folder.open(OutputFolder.SIGNED + "/" + part.name())).stream()
        .filter(each -> each.signature().length > 0)
        .map(each -> new Story(number(rank, each.position()), each.id(), each.signature()))
        .iterator();
  }

  private static long number(int rank, int position) {
    return (long) rank << Integer.SIZE | position;
  }

  private static Story first(Iterable<Story> stories) {
    Story first = null;
    for (Story story : stories) {
      first = first == null || story.number() < first.number() ? story : first;
    }
    return first;
  }

  /** By the number of the first of a signature that is a copy: the id of its original. */
  private static Map<Long, String> settled(JavaRDD<Story> firsts, int partitions) {
    JavaRDD<Pair> pairs =
        firsts
            .flatMapToPair(
                story ->
                    NearDuplicates.bands(story.signature()).stream()
                        .map(band -> new Tuple2<>(band, story))
                        .iterator())
            .groupByKey(partitions)
            .flatMap(bucket -> pairs(bucket._1(), bucket._2()));
    Map<Long, String> copies = new HashMap<>();
    Iterator<Pair> sorted =
        pairs
            .mapToPair(pair -> new Tuple2<>(new Order(pair.later(), pair.earlier()), pair))
            .sortByKey(true, partitions)
            .values()
            .toLocalIterator();
    while (sorted.hasNext()) {
      Pair pair = sorted.next();
      if (!copies.containsKey(pair.earlier())) {
        copies.putIfAbsent(pair.later(), pair.earlierId());
      }
    }
    return copies;
  }

  /** Of pairs: by the later one, then by the earlier one. */
  private record Order(long later, long earlier) implements Serializable, Comparable<Order> {
    @Override
    public int compareTo(Order other) {
      int byLater = Long.compare(later, other.later);
      return byLater != 0 ? byLater : Long.compare(earlier, other.earlier);
    }
  }

  /** Those of a bucket that are alike; of several buckets that hold a pair, the first tells it. */
  private static Iterator<Pair> pairs(long band, Iterable<Story> bucket) {
    List<Story> stories = new ArrayList<>();
    bucket.forEach(stories::add);
    stories.sort(Comparator.comparingLong(Story::number));
    List<Pair> pairs = new ArrayList<>();
    for (int later = 1; later < stories.size(); later++) {
      for (int earlier = 0; earlier < Math.min(later, MOST_COMPARED); earlier++) {
        Story one = stories.get(earlier);
        Story other = stories.get(later);
        if (NearDuplicates.areCopies(one.signature(), other.signature())
            && firstShared(one, other) == band) {
          pairs.add(new Pair(other.number(), one.number(), one.id()));
        }
      }
    }
    return pairs.iterator();
  }

  private static long firstShared(Story one, Story other) {
    List<Long> bands = NearDuplicates.bands(one.signature());
    List<Long> others = NearDuplicates.bands(other.signature());
    int band = 0;
    while (!bands.get(band).equals(others.get(band))) {
      band++;
    }
    return bands.get(band);
  }

  private static Iterator<Tuple2<Integer, Tuple2<Integer, String>>> marks(
      Iterable<Story> stories, Map<Long, String> copies) {
    Story first = first(stories);
    String original = copies.getOrDefault(first.number(), first.id());
    List<Tuple2<Integer, Tuple2<Integer, String>>> marks = new ArrayList<>();
    for (Story story : stories) {
      if (story.number() != first.number() || copies.containsKey(first.number())) {
        int rank = (int) (story.number() >>> Integer.SIZE);
        marks.add(new Tuple2<>(rank, new Tuple2<>((int) story.number(), original)));
      }
    }
    return marks.iterator();
  }

  private static Map<Integer, String> positions(Iterable<Tuple2<Integer, String>> marks) {
    Map<Integer, String> positions = new TreeMap<>();
    marks.forEach(mark -> positions.put(mark._1(), mark._2()));
    return positions;
  }
}
