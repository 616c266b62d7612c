package org.ingest.ledger.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ingest.entity.TroopStatus;
import org.ingest.ledger.ClaimPlace;
import org.ingest.ledger.ClaimantRegister;
import org.ingest.ledger.Figure;
import org.ingest.ledger.ForceRegister;
import org.ingest.ledger.LedgerClaim;
import org.ingest.ledger.check.CheckedFigure.Difference;
import org.ingest.lexicon.Countries;
import org.ingest.lexicon.Country;
import org.ingest.lexicon.PlaceNames;

/**
 * Compares a stated figure with a claim, key by key. What the claim leaves open is unchecked where
 * the article speaks of it at all, else a difference.
 */
final class ClaimComparison {
  private static final int SHORTEST_WORD = 4;

  private final ForceRegister forces = new ForceRegister();
  private final ClaimantRegister claimants = new ClaimantRegister();

  /** What differs and what stays open. */
  record Result(List<Difference> differences, List<String> unchecked) {
    private void differ(String key, String stated, String found) {
      differences.add(new Difference(key, stated, found));
    }

    private void differOrLeaveOpen(String key, String stated, boolean isMentioned) {
      if (isMentioned) {
        unchecked.add(key);
      } else {
        differ(key, stated, "nothing");
      }
    }
  }

  Result compare(StatedFigure stated, LedgerClaim claim, ReadArticle article) {
    Result result = new Result(new ArrayList<>(), new ArrayList<>(stated.unread()));
    if (stated.article().filter(each -> !article.isCalled(each)).isPresent()) {
      result.unchecked().add("article");
    }
    number(stated, claim, result);
    stated.force().ifPresent(force -> force(force, claim, article, result));
    stated.status().ifPresent(status -> status(status, claim, result));
    denial(stated, claim, result);
    stated.place().ifPresent(place -> place(place, claim, article, result));
    stated.source().ifPresent(source -> source(source, claim, result, article));
    return result;
  }

  private static void number(StatedFigure stated, LedgerClaim claim, Result result) {
    if (stated.figure().isPresent() && !stated.isSameNumber(claim.figure())) {
      result.differ("number", words(stated.figure().get()), words(claim.figure()));
    }
  }

  private static String words(Figure figure) {
    if (figure.min().equals(figure.max())) {
      return Long.toString(figure.low());
    }
    String low = figure.min().isPresent() ? Long.toString(figure.low()) : "";
    String high = figure.max().isPresent() ? Long.toString(figure.high()) : "";
    return low + " to " + high;
  }

  private void force(String force, LedgerClaim claim, ReadArticle article, Result result) {
    String name = forces.name(force);
    if (claim.force().isEmpty()) {
      boolean isOpen =
          isMentioned(name, article.sentences()) || isWritten(force, article.sentences());
      result.differOrLeaveOpen("force", force, isOpen);
    } else if (!claim.force().get().equalsIgnoreCase(name)) {
      result.differ("force", force, claim.force().get());
    }
  }

  private static void status(TroopStatus status, LedgerClaim claim, Result result) {
    if (claim.status() == TroopStatus.OTHER) {
      result.unchecked().add("status");
    } else if (lasting(status) != lasting(claim.status())) {
      result.differ("status", word(status), word(claim.status()));
    }
  }

  /** A figure that the text denies is another than one that it tells. */
  private static void denial(StatedFigure stated, LedgerClaim claim, Result result) {
    boolean isStated = stated.denied().orElse(false);
    if (isStated != claim.denied()) {
      result.differ("denied", Boolean.toString(isStated), Boolean.toString(claim.denied()));
    }
  }

  private static TroopStatus lasting(TroopStatus status) {
    return status == TroopStatus.REINFORCEMENT ? TroopStatus.DEPLOYED : status;
  }

  private static String word(TroopStatus status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  private static void place(String place, LedgerClaim claim, ReadArticle article, Result result) {
    if (claim.place().isEmpty()) {
      result.differOrLeaveOpen("place", place, isMentioned(place, article.sentences()));
    } else if (!isSamePlace(PlaceNames.key(place), claim.place().get())) {
      result.differ("place", place, claim.place().get().name());
    }
  }

  private static boolean isSamePlace(String key, ClaimPlace place) {
    String read = PlaceNames.key(place.name());
    boolean isHeld =
        place
            .country()
            .flatMap(Countries.all()::ofCode)
            .filter(country -> PlaceNames.key(country.name()).equals(key))
            .isPresent();
    return isHeld || read.contains(key) || key.contains(read);
  }

  /** The named claimant counts, and so do its words in the sentence, where none was read. */
  private void source(String source, LedgerClaim claim, Result result, ReadArticle article) {
    Optional<String> name = claimants.name(source, Map.of());
    Optional<String> read = claim.claimant().or(claim::outlet);
    boolean isInSentence = isMentioned(source, List.of(claim.words()));
    boolean isSame =
        read.equals(name)
            || claim.outlet().filter(source::equalsIgnoreCase).isPresent()
            || claim.attribution().filter(words -> shareWords(words, source)).isPresent();
    if (isSame) {
      return;
    }
    if (read.isEmpty()) {
      boolean isNamed = isInSentence || isMentioned(source, article.sentences());
      result.differOrLeaveOpen("source", source, isNamed);
    } else if (!areOfOneSide(read, name)) {
      result.differ("source", source, claim.attribution().orElse(read.get()));
    } else {
      result.unchecked().add("source");
    }
  }

  private static boolean shareWords(String one, String other) {
    String first = one.toLowerCase(Locale.ROOT);
    String second = other.toLowerCase(Locale.ROOT);
    return first.contains(second) || second.contains(first);
  }

  /** <i>Ukraine</i> and <i>Ukraine: general staff</i> may be meant alike. */
  private static boolean areOfOneSide(Optional<String> one, Optional<String> other) {
    return one.isPresent()
        && other.isPresent()
        && (one.get().startsWith(other.get() + ":") || other.get().startsWith(one.get() + ":"));
  }

  /** Whether sentences hold the very words: <i>AU</i>, which stands for a longer name. */
  private static boolean isWritten(String words, List<String> sentences) {
    Pattern whole = Pattern.compile("(?U)\\b" + Pattern.quote(words.strip()) + "\\b");
    return sentences.stream().anyMatch(each -> whole.matcher(each).find());
  }

  /** Whether sentences hold the name, a country's in any of its forms. */
  private static boolean isMentioned(String name, List<String> sentences) {
    Optional<Country> country =
        Countries.all().named(name).or(() -> Countries.all().ofAdjective(name));
    Stream<String> forms =
        country.isPresent()
            ? Stream.of(
                    Stream.of(country.get().name()),
                    country.get().otherNames().stream(),
                    country.get().adjectives().stream(),
                    country.get().people().stream(),
                    country.get().capitals().stream())
                .flatMap(each -> each)
            : Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD);
    return forms.anyMatch(form -> sentences.stream().anyMatch(words -> words.contains(form)));
  }
}
