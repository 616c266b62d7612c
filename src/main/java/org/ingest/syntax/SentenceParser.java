package org.ingest.syntax;

import java.util.Optional;
import org.ingest.nlp.Sentence;

/** Parses one sentence after another. One per thread. */
public final class SentenceParser {
  /** Longer sentences are lists or tables without line ends, of which no tree tells anything. */
  public static final int MOST_TOKENS = 250;

  private static final Relation[] RELATIONS = Relation.values();

  private final Parser parser;
  private SyntaxModel model;
  private Tagger tagger;
  private TreeBuilder builder;

  SentenceParser(Parser parser) {
    this.parser = parser;
  }

  /**
   * The tree of a sentence; none of an empty one or one of more than {@link #MOST_TOKENS} tokens.
   */
  public Optional<Parse> parse(Sentence sentence) {
    int size = sentence.tokens().size();
    if (size == 0 || size > MOST_TOKENS) {
      return Optional.empty();
    }
    if (model == null) {
      model = parser.model();
      tagger = new Tagger(model.tagger(), model.tags().size());
      builder = new TreeBuilder(model.steps(), model.relations(), model.width());
    }
    Forms forms = new Forms(sentence, model.clusters());
    int[] tags = tagger.tag(forms);
    return Optional.of(tree(builder.build(forms, tags), tags));
  }

  private Parse tree(ParseState state, int[] numbers) {
    Relation[] relations = new Relation[state.size];
    Tag[] tags = new Tag[state.size];
    Pos[] poses = new Pos[state.size];
    int[] heads = new int[state.size];
    for (int i = 0; i < state.size; i++) {
      relations[i] = RELATIONS[state.relations[i]];
      heads[i] = state.heads[i] == state.size ? Parse.ROOT : state.heads[i];
      tags[i] = model.tags().tag(numbers[i]);
      poses[i] = model.tags().pos(numbers[i]);
    }
    Agreement.settle(tags, heads, relations);
    RelativeClauses.settle(tags, poses, heads, relations);
    return new Parse(tags, poses, heads, relations);
  }
}
