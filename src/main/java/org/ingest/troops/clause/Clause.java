package org.ingest.troops.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ingest.nlp.Sentence;
import org.ingest.syntax.Parse;
import org.ingest.syntax.Pos;
import org.ingest.syntax.Relation;
import org.ingest.troops.clause.WordClasses.VerbClass;
import org.ingest.troops.sentence.WordList;

/**
 * A sentence as rules and models ask about it: by index of its words. Without a tree every question
 * has an empty answer.
 */
public final class Clause {
  private static final int MOST_STEPS = 8;
  private static final int LONGEST_PATH = 5;
  private static final int LONGEST_TAIL = 12;
  private static final WordList AMOUNTS = WordList.of("amounts before of");
  private static final WordList NEGATIONS = WordList.of("negations");
  private static final WordClasses CLASSES = WordClasses.ALL;

  private final Sentence sentence;
  private final Parse parse;

  public Clause(Sentence sentence, Optional<Parse> parse) {
    this.sentence = sentence;
    this.parse = parse.orElse(null);
  }

  /** The word in lower case; empty outside the sentence. */
  public String lower(int i) {
    return i < 0 || i >= sentence.tokens().size() ? "" : sentence.tokens().get(i).lower();
  }

  /** The word, from {@code start} to before {@code end}, that the others depend on. */
  public int headOf(int start, int end) {
    if (parse == null) {
      return end - 1;
    }
    int best = end - 1;
    int depth = Integer.MAX_VALUE;
    for (int i = start; i < end; i++) {
      int head = parse.head(i);
      boolean isOutside = head < start || head >= end;
      if (isOutside && parse.pos(i) != Pos.PUNCT && parse.depth(i) < depth) {
        best = i;
        depth = parse.depth(i);
      }
    }
    return best;
  }

  /**
   * The part that a word plays, behind coordination, apposition, partitives and verbs that only
   * report or raise another: <i>soldiers</i> is the passive subject of <i>held</i> in <i>nine
   * soldiers are believed to be held</i>.
   */
  public Role role(int word) {
    StringBuilder steps = new StringBuilder();
    int at = word;
    for (int step = 0; parse != null && step < MOST_STEPS; step++) {
      int head = parse.head(at);
      Relation relation = parse.relation(at);
      if (head == Parse.ROOT) {
        return new Role(at, isNominalPredicate(at) ? "copula" : "root", steps.toString());
      }
      if (!isPassed(at, head, relation)) {
        return raised(new Role(head, named(at, relation), steps.toString()));
      }
      steps
          .append(' ')
          .append(relation == Relation.NMOD ? "of:" + lower(head) : shortName(relation));
      at = head;
    }
    return new Role(at, "", steps.toString());
  }

  private Role raised(Role role) {
    int verb = role.predicate();
    boolean isReported = role.name().equals("nsubj:pass") && kind(verb).equals("say");
    boolean isRaised =
        role.name().equals("nsubj") && (kind(verb).equals("raise") || lemma(verb).equals("remain"));
    int below = parse.child(verb, Relation.XCOMP);
    if (below < verb || isNegated(verb) || !isReported && !isRaised) {
      return role;
    }
    return raised(new Role(below, isPassive(below) ? "nsubj:pass" : "nsubj", role.steps()));
  }

  private boolean isNominalPredicate(int word) {
    return parse.child(word, Relation.COP) >= 0;
  }

  private boolean isPassed(int at, int head, Relation relation) {
    return switch (relation) {
      case APPOS, NUMMOD, COMPOUND, FLAT, NMOD_DESC, AMOD, DET, FIXED, GOESWITH, LIST -> true;
      case CONJ -> parse.pos(head) != Pos.VERB || parse.pos(at) == Pos.VERB;
      case NMOD -> caseOf(at).equals("of") && CLASSES.noun(lower(head)).isEmpty() && isAmount(head);
      default -> false;
    };
  }

  /** <i>dozens of soldiers</i>, <i>a group of 30</i>, <i>a total of 30</i>, <i>12 of them</i>. */
  private boolean isAmount(int word) {
    return parse.pos(word) == Pos.NUM || AMOUNTS.has(lower(word));
  }

  private static String shortName(Relation relation) {
    return relation.label();
  }

  private String named(int at, Relation relation) {
    return switch (relation) {
      case OBL, NMOD, OBL_AGENT, ADVCL, ACL -> {
        String preposition = caseOf(at);
        yield preposition.isEmpty() ? relation.label() : relation.label() + ":" + preposition;
      }
      default -> relation.label();
    };
  }

  /** The preposition or conjunction of a word; empty where there is none. */
  public String caseOf(int word) {
    if (parse == null) {
      return "";
    }
    int mark = parse.child(word, Relation.CASE);
    if (mark < 0) {
      mark = parse.child(word, Relation.MARK);
    }
    return mark < 0 ? "" : lower(mark);
  }

  /** The class of the verb or noun, else its part of speech: what a path is made of. */
  public String kind(int word) {
    if (parse != null && (word < 0 || word >= parse.size())) {
      return "";
    }
    VerbClass verb = verb(word);
    if (verb != null) {
      return verb.name();
    }
    String noun = CLASSES.noun(lower(word));
    if (!noun.isEmpty()) {
      return noun;
    }
    return parse == null ? "" : parse.pos(word).name();
  }

  /** The class of a noun; empty where it has none. */
  public String nounClass(int word) {
    return CLASSES.noun(lower(word));
  }

  private VerbClass verb(int word) {
    boolean isVerb =
        parse == null
            || parse.pos(word) == Pos.VERB
            || parse.pos(word) == Pos.AUX
            || parse.tag(word).isVerb();
    return isVerb && word >= 0 ? CLASSES.verb(lower(word)) : null;
  }

  /** The verb's plain form where the table has it, else the word. */
  public String lemma(int word) {
    VerbClass verb = verb(word);
    return verb == null ? lower(word) : verb.lemma();
  }

  /** A verb's plain form, whatever the tree says of it, and the singular of a regular noun. */
  public String base(int word) {
    String lower = lower(word);
    String regular = CLASSES.regular(lower);
    if (regular != null) {
      return regular;
    }
    VerbClass verb = CLASSES.verb(lower);
    return verb == null ? lower : verb.lemma();
  }

  /** The words above a word, from its head to the root. */
  private List<Integer> above(int word) {
    List<Integer> above = new ArrayList<>();
    for (int at = word; at != Parse.ROOT && above.size() < 40; at = parse.head(at)) {
      above.add(at);
    }
    return above;
  }

  /**
   * How two words are related: the relations up to the word that both depend on, its class, and the
   * relations down. Empty without a tree, <i>far</i> where the way is long.
   */
  public String path(int from, int to) {
    if (parse == null) {
      return "";
    }
    List<Integer> up = above(from);
    List<Integer> down = above(to);
    int common = 0;
    while (common < up.size() && !down.contains(up.get(common))) {
      common++;
    }
    if (common == up.size()) {
      return "far";
    }
    int top = up.get(common);
    int depth = down.indexOf(top);
    if (common + depth > LONGEST_PATH) {
      return "far";
    }
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < common; i++) {
      if (i > 0) {
        path.append('{').append(kind(up.get(i))).append('}');
      }
      path.append(named(up.get(i), parse.relation(up.get(i)))).append('>');
    }
    path.append('[').append(kind(top)).append(isPassive(top) ? ".pass" : "").append(']');
    for (int i = depth - 1; i >= 0; i--) {
      path.append('<').append(named(down.get(i), parse.relation(down.get(i))));
      if (i > 0) {
        path.append('{').append(kind(down.get(i))).append('}');
      }
    }
    return path.toString();
  }

  /** The word above a word's own noun: the army of <i>the Ukrainian army</i>. */
  public int nounAbove(int word) {
    if (parse == null || parse.head(word) == Parse.ROOT) {
      return word;
    }
    return switch (parse.relation(word)) {
      case AMOD, COMPOUND, NMOD_POSS, NMOD_DESC, FLAT, DET -> parse.head(word);
      default -> word;
    };
  }

  /**
   * True for a verb in the passive, or a participle behind a noun: <i>soldiers killed in Mali</i>.
   */
  public boolean isPassive(int verb) {
    if (parse == null) {
      return false;
    }
    boolean marked =
        parse.child(verb, Relation.AUX_PASS) >= 0
            || parse.child(verb, Relation.NSUBJ_PASS) >= 0
            || parse.child(verb, Relation.OBL_AGENT) >= 0;
    boolean participle =
        parse.tag(verb).isPastParticiple()
            && parse.child(verb, Relation.AUX) < 0
            && parse.child(verb, Relation.NSUBJ) < 0;
    return marked || participle;
  }

  /**
   * Modal verb, <i>have</i>, tense of a verb and what negates it: {@code will}, {@code past not}.
   */
  public String mood(int verb) {
    if (parse == null) {
      return "";
    }
    StringBuilder mood = new StringBuilder();
    boolean finite = parse.tag(verb).isFinite();
    for (int child : parse.children(verb)) {
      Relation relation = parse.relation(child);
      if (relation == Relation.AUX || relation == Relation.AUX_PASS || relation == Relation.COP) {
        mood.append(lower(child)).append(' ');
        finite |= parse.tag(child).isFinite();
      } else if (isNegation(child)) {
        mood.append("not ");
      } else if (relation == Relation.MARK && lower(child).equals("to")) {
        mood.append("to ");
      }
    }
    return mood.append(finite ? "" : parse.tag(verb).penn()).toString();
  }

  /** Whether a verb is negated by itself. */
  public boolean isNegated(int verb) {
    if (parse == null) {
      return false;
    }
    for (int child : parse.children(verb)) {
      if (isNegation(child)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNegation(int word) {
    return NEGATIONS.has(lower(word));
  }

  /**
   * The noun phrase of a noun: what describes it before, and what follows with <i>of</i> or
   * <i>for</i>, but no clause.
   *
   * @return the index of its first word and the index behind its last
   */
  public int[] nounPhrase(int noun) {
    int start = noun;
    int end = noun + 1;
    if (parse == null) {
      return new int[] {start, end};
    }
    for (int child : parse.children(noun)) {
      boolean describes =
          switch (parse.relation(child)) {
            case DET, AMOD, COMPOUND, NMOD_POSS, NMOD_DESC, NUMMOD, FLAT, ADVMOD -> true;
            default -> false;
          };
      if (describes && child < noun && parse.lastBelow(child) < noun) {
        start = Math.min(start, parse.firstBelow(child));
      }
      if (child > noun && goesOn(child, end)) {
        end = Math.max(end, parse.lastBelow(child) + 1);
      }
    }
    return new int[] {start, Math.min(end, noun + LONGEST_TAIL)};
  }

  private boolean goesOn(int child, int end) {
    boolean isNext = parse.firstBelow(child) <= end;
    return isNext
        && switch (parse.relation(child)) {
          case FLAT, NMOD_DESC -> true;
          case NMOD -> caseOf(child).equals("of") || caseOf(child).equals("for");
          case APPOS -> parse.tag(child).isProperNoun();
          default -> false;
        };
  }

  /** The subject of a verb, active or passive, or -1. */
  public int subject(int verb) {
    if (parse == null) {
      return -1;
    }
    int subject = parse.child(verb, Relation.NSUBJ);
    return subject >= 0 ? subject : parse.child(verb, Relation.NSUBJ_PASS);
  }

  /** The object of a verb, or -1. */
  public int object(int verb) {
    return parse == null || verb < 0 ? -1 : parse.child(verb, Relation.OBJ);
  }

  /** Whether a word is a pronoun. */
  public boolean isPronoun(int word) {
    return parse != null && parse.pos(word) == Pos.PRON;
  }

  /** The index of the word that a word depends on, or -1. */
  public int head(int word) {
    return parse == null || word < 0 ? -1 : parse.head(word);
  }

  /** The name of a word's relation with its preposition; empty without a tree. */
  public String relation(int word) {
    return parse == null || word < 0 ? "" : named(word, parse.relation(word));
  }

  /** The words that depend on a word, in text order. */
  public int[] children(int word) {
    return parse == null || word < 0 ? new int[0] : parse.children(word);
  }

  /** Whether a word is a verb in any form. */
  public boolean isVerb(int word) {
    return parse != null && word >= 0 && parse.pos(word) == Pos.VERB;
  }
}
