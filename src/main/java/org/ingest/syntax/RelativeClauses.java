package org.ingest.syntax;

/**
 * Puts clauses that describe a noun under it where they were taken for the sentence's own: in
 * <i>the marines who were captured were handed back</i> the noun and its pronoun cannot both be the
 * subject of <i>captured</i>, and in <i>soldiers armed by rebels ran off</i> a bare participle has
 * no subject.
 */
final class RelativeClauses {
  private final Tag[] tags;
  private final Pos[] poses;
  private final int[] heads;
  private final Relation[] relations;

  private RelativeClauses(Tag[] tags, Pos[] poses, int[] heads, Relation[] relations) {
    this.tags = tags;
    this.poses = poses;
    this.heads = heads;
    this.relations = relations;
  }

  /** Corrects heads and relations in place. */
  static void settle(Tag[] tags, Pos[] poses, int[] heads, Relation[] relations) {
    RelativeClauses clauses = new RelativeClauses(tags, poses, heads, relations);
    for (int word = 0; word < heads.length; word++) {
      if (tags[word] == Tag.WP || tags[word] == Tag.WDT) {
        clauses.settlePronoun(word);
      } else if (clauses.isSubject(word) && clauses.isBareParticiple(heads[word])) {
        clauses.settleParticiple(word, heads[word]);
      }
    }
  }

  private boolean isSubject(int word) {
    boolean subject = relations[word] == Relation.NSUBJ || relations[word] == Relation.NSUBJ_PASS;
    return subject && heads[word] != Parse.ROOT;
  }

  /** <i>The <b>marines</b> who were <b>captured</b> were <b>handed</b> back</i>. */
  private void settlePronoun(int pronoun) {
    if (!isSubject(pronoun) || pronoun > heads[pronoun]) {
      return;
    }
    int verb = heads[pronoun];
    int noun = -1;
    for (int word = 0; word < pronoun; word++) {
      noun = heads[word] == verb && isSubject(word) ? word : noun;
    }
    int main = noun < 0 ? -1 : mainBehind(verb);
    if (main < 0 || poses[noun] == Pos.PRON && tags[noun] != Tag.PRP) {
      return;
    }
    int taken = subject(main);
    if (taken >= 0) {
      giveBack(taken, main, verb);
    }
    int above = heads[verb];
    Relation relation = relations[verb];
    for (int word = 0; word < heads.length; word++) {
      if (heads[word] == verb && (word < noun || word > main)) {
        heads[word] = main;
      }
    }
    put(main, above, relation);
    put(verb, noun, Relation.ACL_RELCL);
    put(noun, main, subjectOf(main));
  }

  /** <i>who had been sent to the <b>island</b> lost their lives</i>: no subject of <i>lost</i>. */
  private void giveBack(int noun, int main, int verb) {
    boolean isObject = true;
    for (int word = verb + 1; word < main; word++) {
      boolean isCase = relations[word] == Relation.CASE || poses[word] == Pos.ADP;
      if (word < noun && isCase && (heads[word] == main || heads[word] == noun)) {
        put(word, noun, Relation.CASE);
        isObject = false;
      } else if (word < noun && heads[word] == main) {
        heads[word] = noun;
      }
    }
    put(noun, verb, isObject ? Relation.OBJ : Relation.OBL);
  }

  /** The sentence's own verb, which was hung on that of the relative clause; -1 without one. */
  private int mainBehind(int verb) {
    for (int word = verb + 1; word < heads.length; word++) {
      if (heads[word] == verb && isClause(relations[word]) && isUnlinked(word)) {
        return word;
      }
    }
    return -1;
  }

  private static boolean isClause(Relation relation) {
    return switch (relation) {
      case ADVCL, CCOMP, CONJ, PARATAXIS, XCOMP, DEP, ACL, OBL -> true;
      default -> false;
    };
  }

  /** Whether a word is a finite verb that lacks a subject and is linked by no conjunction. */
  private boolean isMain(int word) {
    return subject(word) < 0 && isUnlinked(word);
  }

  private boolean isUnlinked(int word) {
    boolean finite = poses[word] == Pos.VERB && tags[word].isFinite();
    for (int child = 0; child < heads.length; child++) {
      if (heads[child] == word) {
        switch (relations[child]) {
          case AUX, AUX_PASS, COP -> finite |= tags[child].isFinite();
          case MARK, CC -> {
            return false;
          }
          default -> {}
        }
      }
    }
    return finite;
  }

  private int subject(int verb) {
    for (int word = 0; word < verb; word++) {
      if (heads[word] == verb && isSubject(word)) {
        return word;
      }
    }
    return -1;
  }

  /** <i><b>soldiers</b> of a unit <b>armed</b> by rebels <b>ran</b> off</i>. */
  private void settleParticiple(int noun, int participle) {
    int main = heads[participle];
    boolean isAhead = relations[participle] == Relation.ADVCL && participle < main;
    if (main != Parse.ROOT && isAhead && noun < participle && isMain(main)) {
      put(participle, noun, Relation.ACL);
      put(noun, main, subjectOf(main));
    }
  }

  private boolean isBareParticiple(int word) {
    if (tags[word] != Tag.VBN && tags[word] != Tag.VBG) {
      return false;
    }
    for (int child = 0; child < heads.length; child++) {
      boolean helps =
          relations[child] == Relation.AUX
              || relations[child] == Relation.AUX_PASS
              || relations[child] == Relation.MARK;
      if (heads[child] == word && helps) {
        return false;
      }
    }
    return true;
  }

  private Relation subjectOf(int verb) {
    for (int child = 0; child < heads.length; child++) {
      if (heads[child] == verb && relations[child] == Relation.AUX_PASS) {
        return Relation.NSUBJ_PASS;
      }
    }
    return Relation.NSUBJ;
  }

  private void put(int word, int head, Relation relation) {
    heads[word] = head;
    relations[word] = relation;
  }
}
