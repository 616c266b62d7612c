package org.ingest.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * All claims of some articles, and the lines that they make.
 *
 * <p>A ledger is a set of claims: what is added twice counts once, and the lines are worked out of
 * the sorted set alone, so that neither the order of articles nor the number of runs shows in them.
 * Time grows with the claims as sorting does. For one thread.
 */
public final class Ledger {
  /** Articles by day, the undated last; claims of an article in the order of its text. */
  static final Comparator<LedgerClaim> ORDER =
      Comparator.comparing((LedgerClaim claim) -> claim.article().date().orElse("~"))
          .thenComparing(claim -> claim.article().key())
          .thenComparingInt(LedgerClaim::start)
          .thenComparing(LedgerClaim::id);

  private final List<LedgerClaim> claims = new ArrayList<>();
  private final TextPool pool = new TextPool();
  private boolean isSettled = true;

  /** Adds a claim, unless it is there already. */
  public void add(LedgerClaim claim) {
    claims.add(pool.pooled(claim));
    isSettled = false;
  }

  /** All claims, each once, in the order of their articles. */
  public List<LedgerClaim> claims() {
    settle();
    return List.copyOf(claims);
  }

  /** The articles that make them, in their order. */
  public List<ClaimArticle> articles() {
    settle();
    Map<String, ClaimArticle> byKey = new LinkedHashMap<>();
    claims.forEach(claim -> byKey.putIfAbsent(claim.article().key(), claim.article()));
    return List.copyOf(byKey.values());
  }

  /** Makes the lines one after the other, by force, status, place and time. */
  public void forEachLine(Consumer<LedgerLine> sink) {
    settle();
    Stories stories = Stories.of(articles());
    LineMaker maker = new LineMaker(stories);
    new Placement(claims, stories).cells().forEach(cell -> sink.accept(maker.line(cell)));
  }

  /** All lines at once, see {@link #forEachLine}. */
  public List<LedgerLine> lines() {
    List<LedgerLine> lines = new ArrayList<>();
    forEachLine(lines::add);
    return lines;
  }

  private void settle() {
    if (isSettled) {
      return;
    }
    claims.sort(ORDER);
    int kept = 0;
    for (LedgerClaim claim : claims) {
      boolean isKnown = kept > 0 && claims.get(kept - 1).id().equals(claim.id());
      if (isKnown) {
        claims.set(kept - 1, first(claims.get(kept - 1), claim));
      } else {
        claims.set(kept++, claim);
      }
    }
    claims.subList(kept, claims.size()).clear();
    isSettled = true;
  }

  /** Two versions of the program may read one count in two ways; either order keeps the same. */
  private static LedgerClaim first(LedgerClaim one, LedgerClaim other) {
    return one.equals(other) || one.toString().compareTo(other.toString()) <= 0 ? one : other;
  }
}
