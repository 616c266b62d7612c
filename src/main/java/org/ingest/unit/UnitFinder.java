package org.ingest.unit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ingest.mention.UnitMention;
import org.ingest.nlp.AnalyzedArticle;
import org.ingest.nlp.Sentence;
import org.ingest.text.Span;
import org.ingest.unit.KnownUnitFinder.Hit;

/**
 * Finds the unit mentions of an article: by the name finder, by a grammar of formations, by lists
 * of armed groups, services and formations, and by a grammar of forces without a name.
 *
 * <p>A short form of the lists (<i>SDF</i>) counts where the article has the full name or where the
 * name finder takes it for a unit once.
 */
public final class UnitFinder {
  private final FormationGrammar formations = new FormationGrammar();
  private final KnownUnitFinder known = new KnownUnitFinder();
  private final GenericForces generic = new GenericForces();

  /** The units in the order of the text. */
  public List<UnitMention> find(AnalyzedArticle article) {
    List<Words> sentences = article.sentences().stream().map(Words::new).toList();
    List<List<Hit>> hits = sentences.stream().map(known::find).toList();
    List<SentenceUnits> units = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      Words words = sentences.get(sentence.index());
      units.add(new SentenceUnits(words, article.namesIn(sentence.index())));
    }
    Set<String> evident = evident(hits, units);
    List<List<UnitCandidate>> settled = new ArrayList<>();
    BracketedAbbreviations abbreviations = new BracketedAbbreviations();
    for (int index = 0; index < sentences.size(); index++) {
      Words words = sentences.get(index);
      List<UnitCandidate> listed = listed(hits.get(index), evident);
      SentenceUnits found = units.get(index);
      List<UnitCandidate> forces = generic.find(words, groups(listed, found));
      settled.add(found.settle(formations.find(words), listed, forces));
      abbreviations.learn(words, settled.get(index));
    }
    List<UnitMention> mentions = new ArrayList<>();
    for (int index = 0; index < sentences.size(); index++) {
      Words words = sentences.get(index);
      List<UnitCandidate> all = units.get(index).with(abbreviations.find(words));
      mentions.addAll(mentions(article.text(), words, all));
    }
    return List.copyOf(mentions);
  }

  private static List<UnitCandidate> listed(List<Hit> hits, Set<String> evident) {
    return hits.stream()
        .filter(hit -> hit.unit().sure() || evident.contains(hit.unit().name()))
        .map(Hit::candidate)
        .toList();
  }

  /** Listed names and the name finder's, which lead forces without a name. */
  private static List<UnitCandidate> groups(List<UnitCandidate> listed, SentenceUnits units) {
    List<UnitCandidate> groups = new ArrayList<>(listed);
    groups.addAll(units.fromModel());
    return groups;
  }

  /** The names that the article spells out, or that the name finder takes for units. */
  private static Set<String> evident(List<List<Hit>> hits, List<SentenceUnits> units) {
    Set<String> names = new HashSet<>();
    for (int index = 0; index < hits.size(); index++) {
      for (Hit hit : hits.get(index)) {
        if (hit.unit().sure() || units.get(index).modelHas(hit.range())) {
          names.add(hit.unit().name());
        }
      }
    }
    return names;
  }

  private static List<UnitMention> mentions(
      String text, Words words, List<UnitCandidate> candidates) {
    List<UnitTraits> traits =
        CountryBeside.complete(
            words,
            candidates,
            candidates.stream()
                .map(each -> UnitTraits.of(words, each.range(), each.kind()))
                .toList());
    List<UnitMention> mentions = new ArrayList<>();
    for (int index = 0; index < candidates.size(); index++) {
      UnitCandidate unit = candidates.get(index);
      Span span = words.span(unit.range().first(), unit.range().end());
      UnitTraits known = traits.get(index);
      mentions.add(
          new UnitMention(
              span,
              span.in(text),
              words.sentence(),
              unit.confidence(),
              unit.kind(),
              known.designator(),
              known.echelon(),
              known.branch(),
              known.country()));
    }
    return mentions;
  }
}
