package org.ingest.troops.noun;

import java.util.List;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * The participle that is a noun beside the dead: <i>three dead and <b>nine wounded</b></i>. Behind
 * a verb it is none: <i>three were killed and <b>nine</b> wounded</i>.
 */
final class Wounded {
  private static final WordList PARTICIPLES = WordList.of("harmed participles");

  private Wounded() {}

  static CountPhrase withParticiple(CountPhrase next, List<CountPhrase> found) {
    SentenceWords words = next.words();
    boolean beside =
        next.isElided()
            && PARTICIPLES.has(words.lower(next.end()))
            && !found.isEmpty()
            && isDead(words, found.get(found.size() - 1), next.start());
    return beside ? next.to(next.end() + 1) : next;
  }

  private static boolean isDead(SentenceWords words, CountPhrase last, int start) {
    int joint = last.end();
    boolean joined = words.lower(joint).equals("and") || words.lower(joint).equals(",");
    return joined && joint + 2 >= start && words.lower(joint - 1).equals("dead");
  }
}
