package org.ingest.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds each claim its place: with the claim that it copies, repeats, is a part of or comes on top
 * of, where that is safe, else in its own scope.
 */
final class Placement {
  /** No article repeats itself through so many counts that each name the next. */
  private static final int MOST_STEPS = 100;

  private final List<LedgerClaim> claims;
  private final Map<LedgerClaim, Place> places = new IdentityHashMap<>();
  private final Map<String, LedgerClaim> firstByCopyKey = new HashMap<>();
  private final Set<String> scopesInArticle = new HashSet<>();
  private final Set<String> scopesInSentence = new HashSet<>();
  private final Stories stories;
  private final ArticleLinks links;

  /** Where a claim stands: at first in its own scope, then where its words or a copy lead. */
  private static final class Place {
    private Scope own;
    private Scope home;
    private PlacedClaim placed;

    Place(Scope own) {
      this.own = own;
    }
  }

  /**
   * @param claims in the ledger's order
   */
  Placement(List<LedgerClaim> claims, Stories stories) {
    this.claims = claims;
    this.stories = stories;
    Scopes finder = new Scopes(stories);
    SeveralFigures several = new SeveralFigures();
    for (LedgerClaim claim : claims) {
      Scope scope = finder.of(claim);
      places.put(claim, new Place(scope));
      several.compare(claim, scope);
    }
    for (LedgerClaim claim : claims) {
      Place place = places.get(claim);
      place.own = several.split(claim, place.own);
      if (stories.isCopied(claim)) {
        firstByCopyKey.putIfAbsent(copyKey(claim), claim);
      }
    }
    this.links = new ArticleLinks(claims);
  }

  private String copyKey(LedgerClaim claim) {
    return ArticleKeys.key(
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
    Map<Scope, Cell> cells = new HashMap<>();
    for (LedgerClaim claim : claims) {
      Scope home = home(claim);
      cells.computeIfAbsent(home, Cell::new).add(places.get(claim).placed);
    }
    places.clear();
    return new CellJoins(cells).joined();
  }

  private Scope home(LedgerClaim claim) {
    return home(claim, 0);
  }

  private Scope home(LedgerClaim claim, int steps) {
    Place place = places.get(claim);
    if (place.home != null) {
      return place.home;
    }
    // links may run in a circle: until the search ends, its home is its own scope
    place.home = place.own;
    place.placed = own(claim, place.own);
    Optional<ArticleLinks.Link> link =
        steps == MOST_STEPS ? Optional.empty() : copied(claim).or(() -> links.of(claim));
    if (link.isPresent()) {
      place.home = home(link.get().to(), steps + 1);
      place.placed = new PlacedClaim(claim, role(link.get()), link.get().reason());
    } else if (place.own.isEvent() && isSecond(claim, place.own)) {
      place.home = SeveralFigures.only(claim.figure(), place.own);
    } else if (place.own.isEvent() && isBesideAnother(claim, place.own)) {
      place.home = place.own.apart(place.own.apart() + " " + claim.id());
    }
    return place.home;
  }

  /** <i>Another</i> that comes on top of nothing safe is no second figure of the same event. */
  private boolean isSecond(LedgerClaim claim, Scope scope) {
    boolean isFirst = scopesInArticle.add(claim.article().key() + scope.key());
    return claim.additional() && !isFirst;
  }

  /**
   * <i>Four soldiers and ten militiamen were killed</i>: one voice does not tell one loss twice in
   * a sentence.
   */
  private boolean isBesideAnother(LedgerClaim claim, Scope scope) {
    String sentence =
        String.join(
            "|",
            claim.article().key(),
            Integer.toString(claim.sentence()),
            claim.claimant().orElse(""),
            Boolean.toString(claim.denied()),
            scope.key());
    return !scopesInSentence.add(sentence);
  }

  private ClaimRole role(ArticleLinks.Link link) {
    // what repeats or copies a part is that part again
    return link.role() == ClaimRole.WHOLE ? places.get(link.to()).placed.role() : link.role();
  }

  private PlacedClaim own(LedgerClaim claim, Scope scope) {
    MergeReason reason =
        scope.isEvent()
            ? MergeReason.SAME_EVENT
            : scope.isClosed() ? MergeReason.SAME_STANDING : MergeReason.SAME_CONTEXT;
    // another six at another place are an event of their own; another 600 troops are no total
    boolean isSetOff = claim.additional() && !scope.isEvent();
    return new PlacedClaim(claim, isSetOff ? ClaimRole.ADDITIONAL : ClaimRole.WHOLE, reason);
  }

  /** The same sentence in an earlier copy. */
  private Optional<ArticleLinks.Link> copied(LedgerClaim claim) {
    if (!stories.isCopied(claim)) {
      return Optional.empty();
    }
    LedgerClaim first = firstByCopyKey.get(copyKey(claim));
    boolean isEarlier = first != claim && !first.article().key().equals(claim.article().key());
    boolean isSure =
        first.reportDay().equals(claim.reportDay()) || Sentences.isTelling(claim.words());
    return isEarlier && isSure
        ? Optional.of(new ArticleLinks.Link(first, ClaimRole.WHOLE, MergeReason.COPY))
        : Optional.empty();
  }
}
