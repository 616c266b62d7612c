package org.ingest.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What an article's own words tie together, where that is safe. */
final class ArticleLinks {
  /** A repeated count that names no force is the first one's in the next sentence, or the title. */
  private static final int NEAR_SENTENCES = 1;

  private static final Pattern PLACED =
      Pattern.compile("\\b(?:in|at|near|outside|around) (?:the )?(\\p{Lu}[\\p{L}-]+)");

  /**
   * What else may happen to the further ones: <i>killed 12 soldiers and wounded four more</i>,
   * <i>killed 123 and surrounded a further 90</i>. Nothing is added up then; <i>five were killed,
   * and another two died</i> are seven.
   */
  private static final Map<StatusGroup, Pattern> DEEDS =
      Map.of(
          StatusGroup.KILLED, Pattern.compile("(?i)\\b(?:kill|die|dead|death)"),
          StatusGroup.WOUNDED, Pattern.compile("(?i)\\b(?:wound|injur)"),
          StatusGroup.CAPTURED, Pattern.compile("(?i)\\b(?:captur|detain|arrest|kidnap|abduct)"),
          StatusGroup.OTHER, Pattern.compile("(?i)\\b(?:surround|threat|missing)"));

  private static final Set<String> MONTHS =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /** What others are a part or a repetition of, by id. */
  private final Map<String, LedgerClaim> byId = new HashMap<>();

  /** By article, force and status: the last whole so far, which <i>another</i> adds to. */
  private final Map<String, LedgerClaim> lastWhole = new HashMap<>();

  /**
   * @param claims in the ledger's order
   */
  ArticleLinks(List<LedgerClaim> claims) {
    Set<String> wanted = new HashSet<>();
    for (LedgerClaim claim : claims) {
      claim.partOf().ifPresent(wanted::add);
      claim.repeats().ifPresent(wanted::add);
    }
    for (LedgerClaim claim : claims) {
      if (wanted.contains(claim.id())) {
        byId.put(claim.id(), claim);
      }
    }
  }

  /**
   * A claim's way to another.
   *
   * @param role what it is to the other
   */
  record Link(LedgerClaim to, ClaimRole role, MergeReason reason) {}

  /** Where a claim leads, if anywhere; asked for in the order of the claims. */
  Optional<Link> of(LedgerClaim claim) {
    Optional<Link> link = part(claim).or(() -> repeated(claim)).or(() -> additional(claim));
    if (!claim.additional() && claim.partOf().isEmpty()) {
      lastWhole.put(wholeKey(claim), claim);
    }
    return link;
  }

  /** A part of another status (of 15,000, 4,700 were lost) stands in its own line. */
  private Optional<Link> part(LedgerClaim claim) {
    return claim
        .partOf()
        .map(byId::get)
        .filter(whole -> group(whole) == group(claim))
        .filter(whole -> claim.force().isEmpty() || claim.force().equals(whole.force()))
        .map(whole -> new Link(whole, ClaimRole.PART, MergeReason.PART));
  }

  private Optional<Link> repeated(LedgerClaim claim) {
    return claim
        .repeats()
        .map(byId::get)
        .filter(first -> group(first) == group(claim))
        .filter(first -> first.denied() == claim.denied())
        .filter(first -> first.figure().overlaps(claim.figure()))
        .filter(first -> isSameForce(first, claim) && isSamePlace(first, claim))
        .map(first -> new Link(first, ClaimRole.WHOLE, MergeReason.REPEATED));
  }

  private static boolean isSameForce(LedgerClaim first, LedgerClaim claim) {
    boolean isNear =
        first.sentence() == 0 || Math.abs(first.sentence() - claim.sentence()) <= NEAR_SENTENCES;
    boolean areBothUnknown = first.force().isEmpty() && claim.force().isEmpty();
    return areBothUnknown
        ? isNear && first.sentence() != 0
        : first.force().equals(claim.force())
            || isNear && (first.force().isEmpty() || claim.force().isEmpty());
  }

  private static boolean isSamePlace(LedgerClaim first, LedgerClaim claim) {
    return first.place().isEmpty()
        || claim.place().isEmpty()
        || first.placeKey().equals(claim.placeKey());
  }

  private Optional<Link> additional(LedgerClaim claim) {
    return Optional.of(claim)
        .filter(LedgerClaim::additional)
        .filter(each -> each.force().isPresent())
        .map(each -> lastWhole.get(wholeKey(each)))
        .filter(base -> isOnTopOf(claim, base))
        .map(base -> new Link(base, ClaimRole.ADDITIONAL, MergeReason.ADDITIONAL));
  }

  private boolean isOnTopOf(LedgerClaim claim, LedgerClaim base) {
    boolean isNear = claim.sentence() - base.sentence() <= NEAR_SENTENCES;
    boolean isSafe = !group(claim).isEvent() || isOfOneEvent(claim, base);
    return isNear
        && isSafe
        && isPlacedWith(claim, base)
        && claim.unit().equals(base.unit())
        && !Scopes.isElsewhere(claim);
  }

  /** Of an event, more at another place are another event; a force may be sent on to a new one. */
  private boolean isPlacedWith(LedgerClaim claim, LedgerClaim base) {
    return claim.place().isEmpty()
        || claim.placeKey().equals(base.placeKey())
        || base.place().isEmpty() && !group(claim).isEvent();
  }

  private boolean isOfOneEvent(LedgerClaim claim, LedgerClaim base) {
    boolean isSameDay = claim.statedDay().isEmpty() || claim.statedDay().equals(base.statedDay());
    return isSameDay && !namesTwo(base, claim) && !isOtherDeed(base, claim);
  }

  /** Whether the words between two losses of a sentence tell of a second deed. */
  private static boolean isOtherDeed(LedgerClaim base, LedgerClaim claim) {
    int from = base.words().indexOf(base.text()) + base.text().length();
    int to = claim.words().indexOf(claim.text(), Math.max(0, from));
    return base.sentence() == claim.sentence()
        && to > from
        && tellsOfOther(group(claim), claim.words().substring(from, to));
  }

  private static boolean tellsOfOther(StatusGroup group, String words) {
    return DEEDS.entrySet().stream()
        .anyMatch(deed -> deed.getKey() != group && deed.getValue().matcher(words).find());
  }

  /** Two places in the words of an event: which is whose is not safe enough to add up. */
  private static boolean namesTwo(LedgerClaim base, LedgerClaim claim) {
    boolean isOneSentence = base.sentence() == claim.sentence();
    String words = isOneSentence ? claim.words() : base.words() + " " + claim.words();
    return PLACED
            .matcher(words)
            .results()
            .map(each -> each.group(1))
            .filter(name -> !MONTHS.contains(name))
            .distinct()
            .count()
        > 1;
  }

  private static StatusGroup group(LedgerClaim claim) {
    return StatusGroup.of(claim.status());
  }

  private String wholeKey(LedgerClaim claim) {
    return String.join("|", claim.article().key(), claim.force().orElse(""), group(claim).name());
  }
}
