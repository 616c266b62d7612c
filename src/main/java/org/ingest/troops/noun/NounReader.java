package org.ingest.troops.noun;

import java.util.List;
import java.util.Optional;
import org.ingest.lexicon.Countries;
import org.ingest.troops.amount.Amount;
import org.ingest.troops.amount.AmountReader;
import org.ingest.troops.noun.CountPhrase.Form;
import org.ingest.troops.sentence.SentenceWords;
import org.ingest.troops.sentence.WordList;

/**
 * Reads what an amount counts: a noun of the table, or one that is left out where soldiers may be
 * meant. The ways to read it are tried in order; the first that reads anything wins.
 */
final class NounReader {
  private static final int RESPECTIVE_REACH = 40;
  private static final WordList OPENING = WordList.of("quotation marks");
  private static final WordList DASHES = WordList.of("dashes and slashes");
  private static final WordList DETERMINERS = WordList.of("determiners behind of");
  private static final WordList PRONOUNS = WordList.of("pronouns behind of");
  private static final WordList POINTERS = WordList.of("pointers");
  private static final WordList OWNERS = WordList.of("between of and a number");
  private static final WordList ROUNDING = WordList.of("behind a round number");

  private final NounTable nouns = NounTable.all();
  private final HeadReader heads = new HeadReader();

  final List<NounRule> rules =
      List.of(
          new NounRule("5,000-strong force", ForceSizes::strong),
          new NounRule("23,000 strong", ForceSizes::bareStrong),
          new NounRule("two suspected fighters", this::named),
          new NounRule("two of its soldiers", this::partitive),
          new NounRule("six American and two Afghan soldiers", this::shared),
          new NounRule("9, 6 and 4 soldiers respectively", this::respective),
          new NounRule("a battalion of 800", ForceSizes::ofForce),
          new NounRule("16,000 South Koreans", NounReader::nationals),
          new NounRule("12 were wounded", this::elided));

  /** The count that an amount begins, if its noun is in the table or left out. */
  Optional<CountPhrase> read(SentenceWords words, Amount amount) {
    for (NounRule rule : rules) {
      Optional<CountPhrase> phrase = rule.read(words, amount);
      if (phrase.isPresent()) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  /** <i>a 400-page report</i>, <i>three-star generals</i>; not <i>40-odd soldiers</i>. */
  private static boolean isCompound(SentenceWords words, Amount amount) {
    int from = amount.end();
    return DASHES.has(words.lower(from))
        && words.isGluedToPrevious(from)
        && !ROUNDING.has(words.lower(from + 1));
  }

  private Optional<CountPhrase> named(SentenceWords words, Amount amount) {
    if (isCompound(words, amount) || behindOf(words, amount.end()) > amount.end()) {
      return Optional.empty();
    }
    return headFrom(words, amount.end(), amount, false);
  }

  private Optional<CountPhrase> headFrom(
      SentenceWords words, int from, Amount amount, boolean partitive) {
    int head = heads.from(words, from, amount, partitive);
    return head < 0 ? Optional.empty() : Optional.of(phrase(words, amount, head));
  }

  /** The index behind the <i>of</i> of <i>two of</i>; the amount's own end without one. */
  private static int behindOf(SentenceWords words, int end) {
    int of = OPENING.has(words.lower(end)) ? end + 1 : end;
    return words.lower(of).equals("of") ? of + 1 : end;
  }

  /** <i>three of its troops</i>, <i>dozens of soldiers</i>, <i>12 of them</i>. */
  private Optional<CountPhrase> partitive(SentenceWords words, Amount amount) {
    int of = behindOf(words, amount.end());
    if (of == amount.end()) {
      return Optional.empty();
    }
    boolean them =
        PRONOUNS.has(words.lower(of))
            || POINTERS.has(words.lower(of)) && nouns.of(words.lower(of + 1)).isEmpty();
    if (isCounted(words, of) || them) {
      return Optional.of(bare(words, amount));
    }
    Optional<CountPhrase> head = headFrom(words, behindDeterminers(words, of), amount, true);
    return head.isPresent() ? head : nationals(words, amount);
  }

  /** <i>700 of Ukraine's 1,600 troops</i>, <i>one of three soldiers</i>: two counts. */
  private static boolean isCounted(SentenceWords words, int start) {
    for (int i = start; i < start + 5; i++) {
      if (isPlainNumber(words, i)) {
        return true;
      }
      boolean owner =
          words.nameAt(i).isPresent() || words.isCapitalised(i) || OWNERS.has(words.lower(i));
      // "dozens of drones and 122 missiles"; the year of "thousands of fighters in 2006"
      if (!owner) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPlainNumber(SentenceWords words, int i) {
    String word = words.lower(i);
    return !word.equals("a") && !word.equals("an") && AmountReader.isNumber(words, i);
  }

  private static int behindDeterminers(SentenceWords words, int start) {
    int i = start;
    while (DETERMINERS.has(words.lower(i))) {
      i++;
    }
    boolean counted = i > start && isPlainNumber(words, i);
    return counted ? i + 1 : i;
  }

  private static CountPhrase bare(SentenceWords words, Amount amount) {
    return new CountPhrase(words, amount, amount.end(), -1, Optional.empty(), Form.ELIDED);
  }

  private CountPhrase phrase(SentenceWords words, Amount amount, int head) {
    boolean ofWar = words.lower(head + 1).equals("of") && words.lower(head + 2).equals("war");
    if (ofWar) {
      return new CountPhrase(words, amount, head + 3, head, nouns.of("pows"), Form.NAMED);
    }
    int end = behindCoordination(words, head);
    return new CountPhrase(words, amount, end, head, nouns.of(words.lower(head)), Form.NAMED);
  }

  /** <i>24 rebels <b>and jihadis</b></i>, not <i>24 rebels</i> and 3 soldiers. */
  private int behindCoordination(SentenceWords words, int head) {
    boolean joined =
        words.lower(head + 1).equals("and")
            && isMilitaryPlural(words, head)
            && isMilitaryPlural(words, head + 2);
    return joined ? head + 3 : head + 1;
  }

  private boolean isMilitaryPlural(SentenceWords words, int index) {
    return nouns
        .of(words.lower(index))
        .filter(noun -> noun.plural() && noun.isMilitary())
        .isPresent();
  }

  /** <i><b>Six American</b> and two Afghan soldiers</i>: the noun is the next count's. */
  private Optional<CountPhrase> shared(SentenceWords words, Amount amount) {
    int end = amount.end();
    while (end < amount.end() + 3 && HeadReader.isNational(words, end)) {
      end++;
    }
    return end == amount.end() ? Optional.empty() : sharedFrom(words, amount, end, 0);
  }

  /** The noun of the count that is joined behind, or of one that is joined behind that one. */
  private Optional<CountPhrase> sharedFrom(SentenceWords words, Amount amount, int end, int depth) {
    int next = behindJoint(words, end);
    if (next == end || !isPlainNumber(words, next) || depth > 4) {
      return Optional.empty();
    }
    int from = next + 1;
    int head = heads.from(words, from, Amount.exact(next, from, 2), false);
    if (head < 0) {
      head = heads.from(words, from, Amount.exact(next, from, 1), false);
    }
    if (head >= 0) {
      return Optional.of(
          new CountPhrase(words, amount, end, head, nouns.of(words.lower(head)), Form.SHARED));
    }
    int behind = from;
    while (behind < from + 3 && HeadReader.isNational(words, behind)) {
      behind++;
    }
    Optional<CountPhrase> farther = sharedFrom(words, amount, behind, depth + 1);
    return farther.map(phrase -> phrase.to(end));
  }

  private static int behindJoint(SentenceWords words, int at) {
    int behind = words.lower(at).equals(",") ? at + 1 : at;
    return words.lower(behind).equals("and") || words.lower(behind).equals("or")
        ? behind + 1
        : behind;
  }

  /** <i>5 and 6 soldiers died in the two attacks respectively</i>. */
  private Optional<CountPhrase> respective(SentenceWords words, Amount amount) {
    int end = amount.end();
    boolean joined = words.lower(end).equals(",") || words.lower(end).equals("and");
    return joined && isRespective(words, end)
        ? sharedFrom(words, amount, end, 0)
        : Optional.empty();
  }

  private static boolean isRespective(SentenceWords words, int from) {
    for (int i = from; i < Math.min(words.size(), from + RESPECTIVE_REACH); i++) {
      if (words.lower(i).equals("respectively")) {
        return true;
      }
    }
    return false;
  }

  /** <i>14 Danes</i>; the soldiers must stand before it. */
  private static Optional<CountPhrase> nationals(SentenceWords words, Amount amount) {
    int end = behindOf(words, amount.end());
    Countries countries = Countries.all();
    int behind = 0;
    if (isPeople(words.word(end))) {
      behind = end + 1;
    } else if (isPeople(words.word(end) + " " + words.word(end + 1))) {
      behind = end + 2;
    }
    boolean adjective = countries.ofAdjective(words.word(end)).isPresent();
    return behind == 0 || adjective || amount.isOne() || !Elision.isBare(words, behind)
        ? Optional.empty()
        : Optional.of(
            new CountPhrase(words, amount, behind, behind - 1, Optional.empty(), Form.NATIONALS));
  }

  private static boolean isPeople(String words) {
    return words.endsWith("s") && Countries.all().ofPeople(words).isPresent();
  }

  /** <i>12 were wounded</i>; not <i>12 trucks</i>. */
  private Optional<CountPhrase> elided(SentenceWords words, Amount amount) {
    boolean of = behindOf(words, amount.end()) > amount.end();
    // "one of the attack cells" counts no one
    return of || isCompound(words, amount) || !Elision.isBare(words, amount.end())
        ? Optional.empty()
        : Optional.of(bare(words, amount));
  }
}
