package org.ingest.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ingest.lexicon.Countries;
import org.ingest.lexicon.ResourceTable;
import org.ingest.lexicon.States;

/**
 * The outlet that an article is by is an organisation wherever the article names it: <i>KIGALI,
 * April 11 (Sinopress) -- …</i>, <i>Source: Sinopress</i>, <i>By Tess Okimoto, Valley Register</i>.
 * Not <i>ALEPPO (Syria) –</i>, nor <i>By Tess Okimoto, Kyiv</i>.
 */
final class ArticleAgencies {
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "---", ":");
  private static final Set<String> PAPERS =
      Set.copyOf(ResourceTable.lines(ArticleAgencies.class, "papers.txt").toList());

  private static final int LONGEST_DATELINE = 12;
  private static final int LONGEST = 4;

  /** Places as sure as that are places. */
  private static final double SURE = 0.9;

  private final List<List<String>> agencies = new ArrayList<>();

  /** Looks for those that a sentence names. */
  void read(SentenceNames names) {
    int open = 1;
    while (open < LONGEST_DATELINE && isDateline(names, open - 1)) {
      if (names.text(open).equals("(")) {
        bracketed(names, open + 1);
        return;
      }
      open++;
    }
    int start = lineOfSource(names);
    if (start > 0) {
      addRun(names, start);
    }
  }

  private static boolean isDateline(SentenceNames names, int index) {
    String word = names.text(index);
    boolean isSign = word.equals(",") || word.equals(".");
    boolean isNumber = !word.isEmpty() && Character.isDigit(word.charAt(0));
    return isSign || isNumber || names.isCapital(index) || names.is(index, NameType.DATE);
  }

  /** One name, or several that strokes part, then the bracket and a dash. */
  private void bracketed(SentenceNames names, int first) {
    int end = first;
    while (end - first < 2 * LONGEST && isPart(names, end)) {
      end++;
    }
    if (end > first && names.text(end).equals(")") && DASHES.contains(names.text(end + 1))) {
      int start = first;
      for (int i = first; i <= end; i++) {
        if (i == end || names.text(i).equals("/")) {
          add(names, start, i);
          start = i + 1;
        }
      }
    }
  }

  private static boolean isPart(SentenceNames names, int index) {
    return names.isCapital(index) || names.text(index).equals("/");
  }

  /** Where the name begins in a line of its source or writer, 0 in other lines. */
  private static int lineOfSource(SentenceNames names) {
    if (names.text(0).equals("Source") && names.text(1).equals(":")) {
      return 2;
    }
    boolean isByline = names.lower(0).equals("by") && names.is(1, NameType.PERSON);
    if (!isByline) {
      return 0;
    }
    int comma = names.last(names.nameAt(1).orElseThrow()) + 1;
    boolean isPaper = PAPERS.contains(names.text(names.size() - 1));
    return names.text(comma).equals(",") && isPaper ? comma + 1 : 0;
  }

  private void addRun(SentenceNames names, int first) {
    int end = first;
    while (names.isCapital(end)) {
      end++;
    }
    add(names, first, end);
  }

  private void add(SentenceNames names, int first, int end) {
    List<String> words = new ArrayList<>();
    for (int i = first; i < end; i++) {
      words.add(names.text(i));
    }
    boolean isPlace =
        names.nameAt(first).stream()
            .anyMatch(name -> name.type() == NameType.PLACE && name.confidence() > SURE);
    if (!words.isEmpty() && words.size() <= LONGEST && !isPlace && !isLand(words)) {
      agencies.add(words);
    }
  }

  private static boolean isLand(List<String> words) {
    String name = String.join(" ", words);
    return Countries.all().named(name).isPresent()
        || Countries.all().ofCapital(name).isPresent()
        || States.all().isName(name);
  }

  /** Marks them in a sentence. */
  void mark(SentenceNames names) {
    for (List<String> agency : agencies) {
      for (int i = 0; i + agency.size() <= names.size(); i++) {
        if (stands(agency, names, i) && isWhole(names, i, i + agency.size() - 1)) {
          names.set(i, i + agency.size() - 1, NameType.ORGANISATION);
        }
      }
    }
  }

  private static boolean stands(List<String> words, SentenceNames names, int first) {
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).equals(names.text(first + i))) {
        return false;
      }
    }
    return true;
  }

  /** No part of a longer name, nor known for an organisation already. */
  private static boolean isWhole(SentenceNames names, int first, int last) {
    return !names.isCapital(first - 1)
        && !names.isCapital(last + 1)
        && !names.text(last + 1).equals("-")
        && !names.is(first, NameType.ORGANISATION)
        && names.nameAt(first).filter(name -> names.first(name) < first).isEmpty();
  }
}
