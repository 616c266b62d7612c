package org.ingest.unit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ingest.entity.Provenance;
import org.ingest.entity.UnitMention;
import org.ingest.names.NamedArticle;
import org.ingest.nlp.Sentence;
import org.ingest.text.Span;
import org.ingest.text.Words;
import org.ingest.unit.KnownUnitFinder.Hit;

/**
 * Finds the unit mentions of an article: by the name finder, by a grammar of formations, by lists
 * of armed groups, services and formations, and by a grammar of forces without a name.
 *
 * <p>A short form of the lists (<i>SDF</i>) counts where the article has the full name or where the
 * name finder takes it for a unit once.
 */
public final class UnitFinder {
  private final KnownUnits units;
  private final KnownUnitFinder known;

  /**
   * @param units the program's lists and the user's
   */
  public UnitFinder(KnownUnits units) {
    this.units = units;
    this.known = new KnownUnitFinder(units);
  }

  /** The units in the order of the text. */
  public List<UnitMention> find(NamedArticle article) {
    List<Words> sentences = article.sentences().stream().map(Sentence::words).toList();
    List<List<Hit>> hits = sentences.stream().map(known::find).toList();
    List<ModelUnits> models = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      models.add(new ModelUnits(sentence.words(), article.namesIn(sentence.index())));
    }
    Set<String> evident = evident(hits, models);
    List<SentenceUnits> found = new ArrayList<>();
    BracketedAbbreviations abbreviations = new BracketedAbbreviations();
    for (int index = 0; index < sentences.size(); index++) {
      Words words = sentences.get(index);
      List<UnitCandidate> listed = listed(hits.get(index), evident);
      SentenceUnits sentence = new SentenceUnits(words, models.get(index));
      List<UnitCandidate> forces = forces(words, groups(listed, models.get(index)));
      found.add(sentence);
      abbreviations.learn(words, sentence.settle(named(words), listed, forces));
    }
    return mentions(article, sentences, found, abbreviations);
  }

  private List<UnitMention> mentions(
      NamedArticle article,
      List<Words> sentences,
      List<SentenceUnits> found,
      BracketedAbbreviations abbreviations) {
    List<UnitMention> mentions = new ArrayList<>();
    for (int index = 0; index < sentences.size(); index++) {
      Words words = sentences.get(index);
      List<UnitCandidate> all = found.get(index).with(abbreviations.find(words));
      if (!all.isEmpty()) {
        mentions.addAll(mentions(article, index, all));
      }
    }
    return List.copyOf(mentions);
  }

  private static List<UnitCandidate> named(Words words) {
    List<UnitCandidate> named = UnitRule.find(UnitRules.FORMATIONS, words, Map.of());
    named.addAll(UnitRule.find(UnitRules.SERVICES, words, Map.of()));
    return named;
  }

  private static List<UnitCandidate> forces(Words words, List<UnitCandidate> groups) {
    return UnitRule.find(UnitRules.FORCES, words, GenericForces.firstByEnd(groups));
  }

  private static List<UnitCandidate> listed(List<Hit> hits, Set<String> evident) {
    return hits.stream()
        .filter(hit -> hit.unit().sure() || evident.contains(hit.unit().name()))
        .map(Hit::candidate)
        .toList();
  }

  /** Listed names and the name finder's, which lead forces without a name. */
  private static List<UnitCandidate> groups(List<UnitCandidate> listed, ModelUnits model) {
    List<UnitCandidate> groups = new ArrayList<>(listed);
    groups.addAll(model.units());
    return groups;
  }

  /** The names that the article spells out, or that the name finder takes for units. */
  private static Set<String> evident(List<List<Hit>> hits, List<ModelUnits> models) {
    Set<String> names = new HashSet<>();
    for (int index = 0; index < hits.size(); index++) {
      for (Hit hit : hits.get(index)) {
        if (hit.unit().sure() || models.get(index).at(hit.range()).isPresent()) {
          names.add(hit.unit().name());
        }
      }
    }
    return names;
  }

  private List<UnitMention> mentions(
      NamedArticle article, int sentence, List<UnitCandidate> candidates) {
    Words words = article.sentences().get(sentence).words();
    List<UnitTraits> traits =
        CountryBeside.complete(
            words,
            candidates,
            candidates.stream()
                .map(each -> UnitTraits.of(words, each.range(), each.kind(), units))
                .toList());
    List<UnitMention> mentions = new ArrayList<>();
    for (int index = 0; index < candidates.size(); index++) {
      UnitCandidate unit = candidates.get(index);
      Span span = words.span(unit.range().first(), unit.range().end());
      mentions.add(mention(span, span.in(article.text()), sentence, unit, traits.get(index)));
    }
    return mentions;
  }

  private UnitMention mention(
      Span span, String text, int sentence, UnitCandidate unit, UnitTraits traits) {
    boolean own = units.isOwn(text, unit.kind());
    return new UnitMention(
        span,
        text,
        sentence,
        own ? 1 : unit.confidence(),
        unit.kind(),
        traits.designator(),
        traits.echelon(),
        traits.branch(),
        traits.country(),
        own ? Provenance.LEXICON : Provenance.PROGRAM);
  }
}
