package org.ingest.names;

import java.util.ArrayList;
import java.util.List;
import org.ingest.nlp.Sentence;

/** What corrects the model's names, in order: a later rule sees what an earlier one has made. */
final class NameRules {
  private static final List<NameRule> RULES =
      List.of(
          new TownBeforeState(),
          new CapitalsDateline(),
          new CompanyName(),
          new JoinedBody(),
          new LeaderNoBody(),
          new NamedBody(),
          new CoalitionAsActor(),
          new HyphenatedPair(),
          new Treaties(),
          new DividedPlace(),
          new RankBeforeName(),
          new EastAsianName(),
          new NicknameInName(),
          new NoName());

  private NameRules() {}

  /** The names of all sentences, corrected, in the order of the text. */
  static List<NameSpan> apply(List<Sentence> sentences, List<NameSpan> names) {
    List<SentenceNames> corrected = new ArrayList<>(sentences.size());
    ArticleAgencies agencies = new ArticleAgencies();
    int next = 0;
    for (Sentence sentence : sentences) {
      int first = next;
      while (next < names.size() && names.get(next).sentence() == sentence.index()) {
        next++;
      }
      if (!sentence.tokens().isEmpty()) {
        SentenceNames found = new SentenceNames(sentence, names.subList(first, next));
        RULES.forEach(rule -> rule.apply(found));
        agencies.read(found);
        corrected.add(found);
      }
    }
    corrected.forEach(agencies::mark);
    return corrected.stream().flatMap(sentence -> sentence.names().stream()).toList();
  }
}
