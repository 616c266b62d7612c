package org.ingest.writing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.ingest.article.Article;
import org.ingest.entity.Kind;
import org.ingest.entity.Mention;
import org.ingest.entity.Organisation;
import org.ingest.entity.Person;
import org.ingest.entity.Place;
import org.ingest.entity.Unit;

/**
 * The people, places, organisations and units of a run, and which of them stand in one sentence.
 * Entities of one kind and name are one node, whichever article names them; an article that is a
 * copy of another adds nothing.
 */
final class NameGraph {
  /**
   * @param id from 0, in the order of the first mention
   */
  record Node(int id, Kind kind, String name) {}

  /** Two nodes, the one with the lower number first. */
  record Edge(int from, int to) {}

  private final Map<Kind, Map<String, Node>> nodes = new HashMap<>();
  private final Map<Node, Integer> mentions = new LinkedHashMap<>();
  private final Map<Edge, Integer> edges = new LinkedHashMap<>();

  void add(Article article) {
    if (article.duplicateOf().isPresent()) {
      return;
    }
    Map<Integer, NavigableSet<Integer>> bySentence = new TreeMap<>();
    add(Kind.PERSON, article.people(), Person::name, Person::mentions, bySentence);
    add(Kind.PLACE, article.places(), Place::name, Place::mentions, bySentence);
    add(
        Kind.ORGANISATION,
        article.organisations(),
        Organisation::name,
        Organisation::mentions,
        bySentence);
    add(Kind.UNIT, article.units(), Unit::name, Unit::mentions, bySentence);
    bySentence.values().forEach(this::connect);
  }

  private <T> void add(
      Kind kind,
      List<T> entities,
      Function<T, String> name,
      Function<T, ? extends List<? extends Mention>> mentionsOf,
      Map<Integer, NavigableSet<Integer>> bySentence) {
    for (T entity : entities) {
      Node node = node(kind, name.apply(entity));
      for (Mention mention : mentionsOf.apply(entity)) {
        mentions.merge(node, 1, Integer::sum);
        bySentence.computeIfAbsent(mention.sentence(), key -> new TreeSet<>()).add(node.id());
      }
    }
  }

  private Node node(Kind kind, String name) {
    return nodes
        .computeIfAbsent(kind, key -> new HashMap<>())
        .computeIfAbsent(name, key -> new Node(mentions.size(), kind, name));
  }

  private void connect(NavigableSet<Integer> sentence) {
    for (int from : sentence) {
      for (int to : sentence.tailSet(from, false)) {
        edges.merge(new Edge(from, to), 1, Integer::sum);
      }
    }
  }

  /** The nodes in their order, with how often each is mentioned. */
  Map<Node, Integer> mentions() {
    return mentions;
  }

  /** With the number of sentences that hold both. */
  Map<Edge, Integer> edges() {
    return edges;
  }
}
