package org.ingest.troops.context;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ingest.entity.Unit;
import org.ingest.entity.UnitMention;
import org.ingest.lexicon.Countries;
import org.ingest.lexicon.Country;
import org.ingest.nlp.Sentence;
import org.ingest.syntax.SentenceParser;
import org.ingest.troops.clause.Clause;
import org.ingest.troops.sentence.SentenceWords;

/**
 * An article as the counts in it ask about it: each sentence's words, forces and tree, worked out
 * when first asked for and then kept.
 */
public final class ArticleView {
  private final SettledArticle article;
  private final SentenceParser parser;
  private final ForceReader forces;
  private final SettingRules settings;
  private final SentenceWords[] words;
  private final List<List<ForceMention>> mentions;
  private final Clause[] clauses;
  private final List<List<StatusPhrases.Hit>> phrases;
  private ArticleForces named;

  public ArticleView(SettledArticle article, SentenceParser parser) {
    this.article = article;
    this.parser = parser;
    settings = new SettingRules(article);
    forces = new ForceReader(article, settings);
    int size = article.named().sentences().size();
    words = new SentenceWords[size];
    mentions = new ArrayList<>(Collections.nCopies(size, null));
    clauses = new Clause[size];
    phrases = new ArrayList<>(Collections.nCopies(size, null));
  }

  SettledArticle article() {
    return article;
  }

  /** How many sentences there are. */
  public int size() {
    return words.length;
  }

  private Sentence sentence(int index) {
    return article.named().sentences().get(index);
  }

  public SentenceWords words(int sentence) {
    if (words[sentence] == null) {
      words[sentence] = new SentenceWords(article.named(), sentence(sentence));
    }
    return words[sentence];
  }

  /** The forces that a sentence names, in order. */
  public List<ForceMention> forces(int sentence) {
    if (mentions.get(sentence) == null) {
      SentenceWords all = words(sentence);
      mentions.set(sentence, List.copyOf(forces.read(all, 0, all.size())));
    }
    return mentions.get(sentence);
  }

  public Clause clause(int sentence) {
    if (clauses[sentence] == null) {
      Sentence parsed = sentence(sentence);
      clauses[sentence] =
          new Clause(parsed, parser == null ? Optional.empty() : parser.parse(parsed));
    }
    return clauses[sentence];
  }

  /** A sentence without its tree, for what needs none. */
  public Clause plain(int sentence) {
    return new Clause(sentence(sentence), Optional.empty());
  }

  /**
   * A unit whose country the article tells.
   *
   * @param start the index of its first word
   */
  public record UnitOwner(String country, int start) {}

  /** The units of a sentence whose country is known. */
  public List<UnitOwner> unitOwners(int sentence) {
    List<UnitOwner> owners = new ArrayList<>();
    for (Unit unit : article.units()) {
      Optional<String> country =
          unit.country().flatMap(code -> Countries.all().ofCode(code)).map(Country::name);
      for (UnitMention mention : unit.mentions()) {
        if (country.isPresent() && mention.sentence() == sentence) {
          owners.add(
              new UnitOwner(country.get(), words(sentence).firstFrom(mention.span().start())));
        }
      }
    }
    return owners;
  }

  /** What a sentence says may have happened; without a tree, as it is asked of many sentences. */
  public List<StatusPhrases.Hit> statusPhrases(int sentence, StatusPhrases finder) {
    if (phrases.get(sentence) == null) {
      Clause plain = new Clause(sentence(sentence), Optional.empty());
      phrases.set(sentence, finder.find(plain, words(sentence).size()));
    }
    return phrases.get(sentence);
  }

  /** Finds the forces that words name. */
  public ForceReader forceReader() {
    return forces;
  }

  /** The places, dates and units of the article. */
  public SettingRules settings() {
    return settings;
  }

  /** What the whole article names. */
  public ArticleForces named() {
    if (named == null) {
      named = new ArticleForces(this);
    }
    return named;
  }
}
