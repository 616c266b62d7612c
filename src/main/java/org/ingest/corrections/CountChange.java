package org.ingest.corrections;

import java.util.Optional;
import java.util.OptionalLong;
import org.ingest.entity.CountModifier;
import org.ingest.entity.ForceBasis;
import org.ingest.entity.Kind;
import org.ingest.entity.Mention;
import org.ingest.entity.Provenance;
import org.ingest.entity.TroopCount;
import org.ingest.entity.TroopCountMention;
import org.ingest.entity.TroopStatus;

/**
 * What a count says. What it does not give stays, but for a force's basis: the user's word is none
 * of the text's.
 *
 * @param amount how many
 */
record CountChange(
    Change force,
    Optional<TroopStatus> status,
    Optional<Amount> amount,
    Optional<CountModifier> modifier,
    Optional<Boolean> denied,
    Change place,
    Change date)
    implements Action {
  /** A number with its bounds, at least one. */
  record Amount(OptionalLong min, OptionalLong max) {
    /** The modifier, the old one where it goes with these bounds. */
    CountModifier modifier(CountModifier old) {
      return switch (old) {
        case EXACT, ABOUT -> isOne() ? old : plain();
        case RANGE -> isRange() ? old : plain();
        case AT_MOST -> min.isEmpty() ? old : plain();
        case AT_LEAST, VAGUE -> max.isEmpty() ? old : plain();
      };
    }

    private boolean isOne() {
      return min.isPresent() && min.equals(max);
    }

    private boolean isRange() {
      return min.isPresent() && max.isPresent() && !isOne();
    }

    private CountModifier plain() {
      if (isOne()) {
        return CountModifier.EXACT;
      } else if (isRange()) {
        return CountModifier.RANGE;
      }
      return min.isPresent() ? CountModifier.AT_LEAST : CountModifier.AT_MOST;
    }
  }

  @Override
  public boolean isFor(Mention mention) {
    return mention.kind() == Kind.TROOP_COUNT;
  }

  TroopCount over(TroopCount old) {
    return new TroopCount(
        over(old.mention()),
        place.over(old.place()),
        date.over(old.date()),
        old.unit(),
        old.partOf(),
        old.repeats(),
        CorrectedReasons.of(this, old.reasons()));
  }

  private TroopCountMention over(TroopCountMention old) {
    Optional<ForceBasis> basis = force.isGiven() ? Optional.empty() : old.forceBasis();
    return new TroopCountMention(
        old.span(),
        old.text(),
        old.sentence(),
        amount.map(Amount::min).orElse(old.min()),
        amount.map(Amount::max).orElse(old.max()),
        modifier.orElse(amount.map(each -> each.modifier(old.modifier())).orElse(old.modifier())),
        old.noun(),
        force.over(old.force()),
        basis,
        status.orElse(old.status()),
        denied.orElse(old.denied()),
        old.additional(),
        old.attribution(),
        old.hedged(),
        Provenance.CORRECTIONS);
  }
}
