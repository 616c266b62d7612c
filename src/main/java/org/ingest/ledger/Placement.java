package org.ingest.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds each claim its place: with the claim that it copies, repeats, is a part of or comes on top
 * of, where that is safe, else in its own scope.
 */
final class Placement {
  private final List<LedgerClaim> claims;
  private final Map<String, LedgerClaim> byId = new HashMap<>();
  private final Map<String, Scope> scopes = new HashMap<>();
  private final Map<String, PlacedClaim> placed = new HashMap<>();
  private final Map<String, Scope> homes = new HashMap<>();
  private final Map<String, LedgerClaim> firstByCopyKey = new HashMap<>();
  private final Stories stories;
  private final ArticleLinks links;

  /**
   * @param claims in the ledger's order
   */
  Placement(List<LedgerClaim> claims, Stories stories) {
    this.claims = claims;
    this.stories = stories;
    this.links = new ArticleLinks(byId, scopes);
    Scopes finder = new Scopes(stories);
    for (LedgerClaim claim : claims) {
      byId.put(claim.id(), claim);
      scopes.put(claim.id(), finder.of(claim));
    }
    new SeveralFigures(scopes).split(claims);
    claims.forEach(this::noteCopy);
  }

  private void noteCopy(LedgerClaim claim) {
    firstByCopyKey.putIfAbsent(copyKey(claim), claim);
  }

  private String copyKey(LedgerClaim claim) {
    return String.join(
        "|",
        stories.of(claim),
        claim.status().name(),
        claim.figure().toString(),
        claim.force().orElse(""),
        claim.statedDay().orElse(""),
        claim.text(),
        Sentences.key(claim.words()));
  }

  /** The lines to be, in their order. */
  Collection<Cell> cells() {
    Map<Scope, Cell> cells = new TreeMap<>();
    List<LedgerClaim> later = new ArrayList<>();
    for (LedgerClaim claim : claims) {
      Scope home = home(claim);
      if (home.equals(scopes.get(claim.id()))) {
        cells.computeIfAbsent(home, Cell::new).add(placed.get(claim.id()));
      } else {
        later.add(claim);
      }
    }
    for (LedgerClaim claim : later) {
      cells.computeIfAbsent(home(claim), Cell::new).add(placed.get(claim.id()));
    }
    return new CellJoins(cells).joined();
  }

  private Scope home(LedgerClaim claim) {
    Scope known = homes.get(claim.id());
    if (known != null) {
      return known;
    }
    // what links lead back to it while its own home is sought stays in its own scope
    homes.put(claim.id(), scopes.get(claim.id()));
    placed.put(claim.id(), own(claim));
    Optional<ArticleLinks.Link> link = copied(claim).or(() -> links.of(claim));
    if (link.isPresent()) {
      Scope home = home(link.get().to());
      homes.put(claim.id(), home);
      placed.put(claim.id(), new PlacedClaim(claim, role(link.get()), link.get().reason()));
    }
    return homes.get(claim.id());
  }

  private ClaimRole role(ArticleLinks.Link link) {
    // what repeats or copies a part is that part again
    return link.role() == ClaimRole.WHOLE ? placed.get(link.to().id()).role() : link.role();
  }

  private PlacedClaim own(LedgerClaim claim) {
    Scope scope = scopes.get(claim.id());
    MergeReason reason =
        scope.isEvent()
            ? MergeReason.SAME_EVENT
            : scope.isClosed() ? MergeReason.SAME_STANDING : MergeReason.SAME_CONTEXT;
    // another six at another place are an event of their own; another 600 troops are no standing
    // total
    boolean isSetOff = claim.additional() && !scope.isEvent();
    return new PlacedClaim(claim, isSetOff ? ClaimRole.ADDITIONAL : ClaimRole.WHOLE, reason);
  }

  /** The same sentence in an earlier copy, or twice in one article. */
  private Optional<ArticleLinks.Link> copied(LedgerClaim claim) {
    LedgerClaim first = firstByCopyKey.get(copyKey(claim));
    boolean isEarlier = first != claim && !first.article().key().equals(claim.article().key());
    boolean isSure =
        first.reportDay().equals(claim.reportDay()) || Sentences.isTelling(claim.words());
    return isEarlier && isSure
        ? Optional.of(new ArticleLinks.Link(first, ClaimRole.WHOLE, MergeReason.COPY))
        : Optional.empty();
  }
}
