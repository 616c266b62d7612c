package org.ingest.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ingest.entity.Kind;
import org.ingest.entity.TroopStatus;
import org.ingest.names.NameType;
import org.ingest.text.Span;
import org.ingest.troops.KnownCount;
import org.ingest.troops.claim.KnownSpeaker;
import org.ingest.troops.force.KnownForce;
import org.ingest.troops.setting.KnownSetting;

/**
 * A text with the names and troop counts that annotators marked in it.
 *
 * @param names in UTF-16 offsets
 * @param counts likewise
 * @param namesMarked false where only counts are marked, and an unmarked name means nothing
 */
record AnnotatedText(
    String id,
    Optional<String> date,
    String text,
    List<MarkedName> names,
    List<MarkedCount> counts,
    boolean namesMarked) {
  /** A marked name. */
  record MarkedName(Span span, NameType type) {}

  /** A marked troop count. */
  record MarkedCount(Span span, KnownCount known, boolean open) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads a file of JSON Lines as the data folder holds them.
   *
   * @throws IOException when the file is unreadable, or a line is no annotated text
   */
  static List<AnnotatedText> read(Path file) throws IOException {
    List<AnnotatedText> texts = new ArrayList<>();
    try (Stream<String> lines = Files.lines(file)) {
      for (String line : (Iterable<String>) lines.filter(line -> !line.isBlank())::iterator) {
        texts.add(parse(JSON.readTree(line)));
      }
    }
    return texts;
  }

  private static AnnotatedText parse(JsonNode node) {
    String text = node.path("text").asText();
    List<MarkedName> names = new ArrayList<>();
    List<MarkedCount> counts = new ArrayList<>();
    for (JsonNode entity : node.path("entities")) {
      type(entity).ifPresent(type -> names.add(new MarkedName(span(text, entity), type)));
      if (entity.path("type").asText().equals(Kind.TROOP_COUNT.annotatedType())) {
        counts.add(
            new MarkedCount(span(text, entity), known(entity), entity.path("open").asBoolean()));
      }
    }
    return new AnnotatedText(
        node.path("id").asText(),
        Optional.of(node.path("date").asText()).filter(date -> !date.isEmpty()),
        text,
        List.copyOf(names),
        List.copyOf(counts),
        !node.has("partial"));
  }

  private static Span span(String text, JsonNode entity) {
    return new Span(
        text.offsetByCodePoints(0, entity.get("start").asInt()),
        text.offsetByCodePoints(0, entity.get("end").asInt()));
  }

  private static KnownCount known(JsonNode entity) {
    Set<TroopStatus> statuses = new LinkedHashSet<>();
    for (String status : entity.path("status").asText("other").split("/")) {
      if (!status.equals("*") && !status.isEmpty()) {
        statuses.add(TroopStatus.valueOf(status.toUpperCase(Locale.ROOT)));
      }
    }
    return new KnownCount(
        statuses,
        KnownForce.parse(entity.path("force").asText()),
        KnownSpeaker.parse(entity.path("attribution").asText()),
        KnownSetting.parse(entity.path("place").asText()),
        KnownSetting.parse(entity.path("date_words").asText()));
  }

  private static Optional<NameType> type(JsonNode entity) {
    return Kind.annotatedAs(entity.path("type").asText()).flatMap(kind -> type(kind, entity));
  }

  /** What the name finder learns to call a mention; empty for what it does not look for. */
  private static Optional<NameType> type(Kind kind, JsonNode entity) {
    return switch (kind) {
      case PERSON -> Optional.of(NameType.PERSON);
      case PLACE -> Optional.of(NameType.PLACE);
      case ORGANISATION -> Optional.of(NameType.ORGANISATION);
      case UNIT -> unitType(entity.path("kind").asText());
      case DATE -> Optional.of(NameType.DATE);
      case TROOP_COUNT -> Optional.empty();
    };
  }

  private static Optional<NameType> unitType(String kind) {
    return switch (kind) {
      case "formation" -> Optional.of(NameType.FORMATION);
      case "service" -> Optional.of(NameType.SERVICE);
      case "armed_group" -> Optional.of(NameType.ARMED_GROUP);
      case "generic" -> Optional.of(NameType.GENERIC_UNIT);
      default -> Optional.empty();
    };
  }
}
