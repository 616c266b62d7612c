package org.ingest.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.ingest.entity.TroopStatus;

/**
 * Reads the claims out of an article in the form that {@code ingest} writes, so that an article
 * makes the same claims whether it is read now or was written down before.
 */
public final class ClaimReader {
  /** <i>1,500 additional troops</i>, <i>40 more soldiers</i>; not <i>more than 40 soldiers</i>. */
  private static final Pattern MORE =
      Pattern.compile("(?i)\\b(?:additional|extra|further|another|more(?! than))\\b");

  private final ForceRegister forces = new ForceRegister();
  private final ClaimantRegister claimants = new ClaimantRegister();
  private final Outlets outlets = new Outlets();

  /** The claims of an article in the order of its text; none for one without counts. */
  public List<LedgerClaim> read(JsonNode article) {
    JsonNode counts = article.path("troop_counts");
    if (counts.isEmpty()) {
      return List.of();
    }
    ArticleReading reading = new ArticleReading(article);
    List<LedgerClaim> claims = new ArrayList<>();
    counts.forEach(count -> claims.add(reading.claim(count)));
    return claims;
  }

  /** One article on its way to claims. */
  private final class ArticleReading {
    private final JsonNode json;
    private final ClaimArticle article;
    private final int[] text;
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, JsonNode> places = new HashMap<>();
    private final Map<String, String> unitKinds = new HashMap<>();
    private final Map<Integer, String> sentences = new HashMap<>();
    private final SentenceTimes times;

    ArticleReading(JsonNode json) {
      this.json = json;
      this.article = ArticleKeys.article(json);
      this.text = json.path("text").asText().codePoints().toArray();
      this.times = new SentenceTimes(json, article.day(), text);
      json.path("people").forEach(person -> names(person, people, person.path("name").asText()));
      json.path("places").forEach(place -> names(place, places, place));
      json.path("units").forEach(unit -> names(unit, unitKinds, unit.path("kind").asText()));
    }

    private <T> void names(JsonNode entity, Map<String, T> byName, T value) {
      byName.putIfAbsent(entity.path("name").asText(), value);
      entity.path("aliases").forEach(alias -> byName.putIfAbsent(alias.asText(), value));
    }

    LedgerClaim claim(JsonNode count) {
      JsonClaim read = new JsonClaim(count);
      Optional<String> force = read.text("force").map(forces::name);
      String words = sentences.computeIfAbsent(count.path("sentence").asInt(), this::sentence);
      Optional<String> attribution = read.text("attribution");
      return new LedgerClaim(
          id(count),
          article,
          count.path("start").asInt(),
          count.path("sentence").asInt(),
          count.path("text").asText(),
          read.figure(),
          read.modifier(),
          read.text("noun"),
          force,
          read.text("force").filter(each -> !each.equals(force.orElse(""))),
          count.path("force_basis").asText().equals("inferred"),
          read.status().orElse(TroopStatus.OTHER),
          read.flag("denied"),
          read.flag("additional") || MORE.matcher(count.path("text").asText()).find(),
          read.flag("hedged"),
          read.text("place").map(this::place),
          read.text("date").filter(Days::isResolved),
          times.areOther(count),
          read.text("unit").filter(unit -> narrows(unit, force)),
          attribution,
          attribution.flatMap(each -> outlets.named(each).or(() -> claimants.name(each, people))),
          outlets.quotedIn(words),
          linked(count, "part_of"),
          linked(count, "repeats"),
          words);
    }

    private String id(JsonNode count) {
      return article.key() + "-" + count.path("start").asInt();
    }

    private Optional<String> linked(JsonNode count, String key) {
      JsonNode other = json.path("troop_counts").path(count.path(key).asInt(-1));
      return other.isMissingNode() ? Optional.empty() : Optional.of(id(other));
    }

    /** A brigade counts part of its army; a name for the army itself narrows nothing. */
    private boolean narrows(String unit, Optional<String> force) {
      return unitKinds.getOrDefault(unit, "").equals("formation")
          && !forces.name(unit).equals(force.orElse(""));
    }

    private ClaimPlace place(String name) {
      JsonNode place = places.get(name);
      return place == null
          ? new ClaimPlace(name, Optional.empty(), Optional.empty())
          : new ClaimPlace(
              place.path("name").asText(),
              JsonClaim.text(place, "kind"),
              JsonClaim.text(place, "country"));
    }

    private String sentence(int index) {
      JsonNode sentence = json.path("sentences").path(index);
      int start = sentence.path("start").asInt();
      int length = sentence.path("end").asInt(start) - start;
      return new String(text, start, length).strip().replaceAll("\\s+", " ");
    }
  }

  /** The texts of a JSON list. */
  static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }
}
