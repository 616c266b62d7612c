package org.ingest.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes away or shortens what cannot be a person, place or organisation: exercises (<i>the exercise
 * Talisman Sabre</i>, <i>Exercise Iron Wall</i>), degrees and arms (<i>Margit Popp, MSc</i>, <i>a
 * UAV</i>), a month after a name (<i>Gen. Ortiz Feb. 1</i>), what a lone bracket closes (<i>Bashir
 * al] Tamer</i>), a holiday's <i>Day</i>, brothers and sisters.
 */
final class NoName implements NameRule {
  private static final Set<String> EXERCISES = Set.of("exercise", "exercises", "operation");
  private static final Set<String> NO_NAMES =
      Set.of(
          "MSc", "BSc", "PhD", "Ph", "MBA", "CPA", "Esq", "Day", "UAV", "UAVs", "VBIED", "VBIEDs",
          "IED", "IEDs", "WMD", "WMDs", "RPG", "RPGs", "APC", "APCs", "MANPADS", "POW", "POWs");
  private static final Set<String> BEFORE_NAMES =
      Set.of("Brothers", "Sisters", "Brother", "Sister", "Cousins");
  private static final Set<String> MONTHS =
      Set.of(
          "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec",
          "Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sept.", "Sep.", "Oct.", "Nov.",
          "Dec.");

  @Override
  public void apply(SentenceNames names) {
    for (NameSpan name : List.copyOf(names.names())) {
      if (name.type() == NameType.PERSON
          || name.type() == NameType.PLACE
          || name.type() == NameType.ORGANISATION) {
        check(names, name);
      }
    }
  }

  private static void check(SentenceNames names, NameSpan name) {
    int first = names.first(name);
    int last = names.last(name);
    if (isExercise(names, first, last) || (first == last && isNoName(names, first))) {
      names.remove(name);
    } else if (name.type() == NameType.PERSON && first < last) {
      int end = lastOfName(names, first, last);
      int start = firstOfName(names, first, end);
      if (start > first || end < last) {
        names.set(start, end, NameType.PERSON);
        names.nameAt(end + 1).filter(name::equals).ifPresent(names::remove);
      }
    }
  }

  /** By the word before it or its own first; an operation's name may be a place's. */
  private static boolean isExercise(SentenceNames names, int first, int last) {
    boolean isOwn = last > first && EXERCISES.contains(names.lower(first));
    Optional<NameType> type = names.type(first);
    boolean isPerson = type.filter(NameType.PERSON::equals).isPresent();
    return isOwn || (isPerson && EXERCISES.contains(names.lower(first - 1)));
  }

  private static boolean isNoName(SentenceNames names, int index) {
    return NO_NAMES.contains(names.text(index));
  }

  /** Without brothers before it, symbols such as hearts, and what a lone bracket closes. */
  private static int firstOfName(SentenceNames names, int first, int last) {
    int start = BEFORE_NAMES.contains(names.text(first)) ? first + 1 : first;
    while (start < last && isSign(names.text(start))) {
      start++;
    }
    for (int i = start; i < last; i++) {
      start = names.text(i).equals("]") ? i + 1 : start;
    }
    return start;
  }

  private static boolean isSign(String word) {
    int type = Character.getType(word.codePointAt(0));
    return type == Character.OTHER_SYMBOL || type == Character.NON_SPACING_MARK;
  }

  /** Without a month and its full stop at the end. */
  private static int lastOfName(SentenceNames names, int first, int last) {
    int end = names.text(last).equals(".") ? last - 1 : last;
    boolean isMonth = end > first && MONTHS.contains(names.text(end));
    boolean isDay =
        !names.text(last + 1).isEmpty() && Character.isDigit(names.text(last + 1).charAt(0));
    return isMonth && isDay ? end - 1 : last;
  }
}
