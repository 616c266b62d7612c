package org.ingest.writing;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.ingest.article.Article;
import org.ingest.entity.CalendarDate;
import org.ingest.entity.Candidate;
import org.ingest.entity.DateMention;
import org.ingest.entity.GazetteerEntry;
import org.ingest.entity.Kind;
import org.ingest.entity.Mention;
import org.ingest.entity.Organisation;
import org.ingest.entity.OrganisationMention;
import org.ingest.entity.Person;
import org.ingest.entity.PersonMention;
import org.ingest.entity.Place;
import org.ingest.entity.PlaceMention;
import org.ingest.entity.PlacePrecision;
import org.ingest.entity.Reason;
import org.ingest.entity.TroopCount;
import org.ingest.entity.TroopCountMention;
import org.ingest.entity.Unit;
import org.ingest.entity.UnitMention;
import org.ingest.text.CodePointIndex;
import org.ingest.text.Span;

/** Writes the entities of one article, kind by kind. */
record EntityJson(JsonValues values, CodePointIndex codePoints) {
  /** The entities of a kind and how one of them is written. */
  private record Listed<T>(List<T> list, JsonValues.Element<T> element) {}

  private JsonGenerator out() {
    return values.out();
  }

  private Listed<?> listed(Kind kind, Article article) {
    return switch (kind) {
      case PERSON -> new Listed<>(article.people(), this::person);
      case PLACE -> new Listed<>(article.places(), this::place);
      case ORGANISATION -> new Listed<>(article.organisations(), this::organisation);
      case UNIT -> new Listed<>(article.units(), this::unit);
      case TROOP_COUNT -> new Listed<>(article.troopCounts(), this::troopCount);
      case DATE -> new Listed<>(article.dates(), this::date);
    };
  }

  /** The list of a kind. */
  void write(Kind kind, Article article) throws IOException {
    write(kind.jsonKey(), listed(kind, article));
  }

  private <T> void write(String key, Listed<T> entities) throws IOException {
    values.list(key, entities.list, entities.element);
  }

  private void person(Person person) throws IOException {
    named(person.name(), person.aliases());
    values.text("title", person.title());
    values.list("mentions", person.mentions(), (PersonMention m) -> mention(m, m.confidence()));
  }

  private void place(Place place) throws IOException {
    named(place.name(), place.aliases());
    if (place.entry().isPresent()) {
      gazetteerEntry(place.entry().get());
    }
    values.text("precision", place.precision().map(PlacePrecision::word));
    if (!place.candidates().isEmpty()) {
      values.list("candidates", place.candidates(), this::candidate);
    }
    values.list("mentions", place.mentions(), (PlaceMention m) -> mention(m, m.confidence()));
  }

  private void candidate(Candidate candidate) throws IOException {
    out().writeStringField("name", candidate.name());
    gazetteerEntry(candidate.entry());
    out().writeNumberField("score", Math.round(candidate.score() * 10) / 10.0);
  }

  private void gazetteerEntry(GazetteerEntry entry) throws IOException {
    out().writeStringField("kind", entry.kind());
    values.text("country", entry.country());
    if (entry.coordinates().isPresent()) {
      out().writeNumberField("latitude", entry.coordinates().get().latitude());
      out().writeNumberField("longitude", entry.coordinates().get().longitude());
    }
    values.number("geonames_id", entry.geonamesId());
  }

  private void organisation(Organisation organisation) throws IOException {
    named(organisation.name(), organisation.aliases());
    values.list(
        "mentions", organisation.mentions(), (OrganisationMention m) -> mention(m, m.confidence()));
  }

  private void unit(Unit unit) throws IOException {
    named(unit.name(), unit.aliases());
    out().writeStringField("kind", JsonValues.word(unit.kind()));
    values.text("designator", unit.designator());
    values.text("echelon", unit.echelon());
    values.text("branch", unit.branch());
    values.text("country", unit.country());
    values.list("mentions", unit.mentions(), (UnitMention m) -> mention(m, m.confidence()));
  }

  private void named(String name, List<String> aliases) throws IOException {
    out().writeStringField("name", name);
    values.list("aliases", aliases);
  }

  private void troopCount(TroopCount count) throws IOException {
    TroopCountMention mention = count.mention();
    words(mention);
    values.number("min", mention.min());
    values.number("max", mention.max());
    out().writeStringField("modifier", JsonValues.word(mention.modifier()));
    values.text("noun", mention.noun());
    values.text("force", mention.force());
    values.text("force_basis", mention.forceBasis().map(JsonValues::word));
    out().writeStringField("status", JsonValues.word(mention.status()));
    values.flag("denied", mention.denied());
    values.flag("additional", mention.additional());
    values.text("place", count.place());
    values.text("date", count.date());
    values.text("unit", count.unit());
    values.text("attribution", mention.attribution().map(TroopCountMention.Attribution::text));
    values.flag("hedged", mention.hedged());
    values.number("part_of", count.partOf());
    values.number("repeats", count.repeats());
    values.text("by", mention.by().mark());
    if (!count.reasons().isEmpty()) {
      values.list("reasons", count.reasons(), this::reason);
    }
  }

  private void reason(Reason reason) throws IOException {
    out().writeStringField("attribute", reason.attribute());
    out().writeStringField("rule", reason.rule());
    values.text("value", reason.value());
    values.text("words", reason.words());
    values.flag("against", reason.against());
  }

  private void date(CalendarDate date) throws IOException {
    out().writeStringField("value", date.value());
    out().writeStringField("granularity", JsonValues.word(date.granularity()));
    out().writeBooleanField("resolved", date.resolved());
    values.list("mentions", date.mentions(), (DateMention m) -> words(m));
  }

  private void mention(Mention mention, double confidence) throws IOException {
    words(mention);
    out().writeNumberField("confidence", Math.round(confidence * 100) / 100.0);
    values.text("by", mention.by().mark());
  }

  void offsets(Span span) throws IOException {
    out().writeNumberField("start", codePoints.at(span.start()));
    out().writeNumberField("end", codePoints.at(span.end()));
  }

  private void words(Mention mention) throws IOException {
    out().writeStringField("text", mention.text());
    offsets(mention.span());
    out().writeNumberField("sentence", mention.sentence());
  }
}
