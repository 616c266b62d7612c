package org.ingest.ledger.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ingest.ledger.LedgerClaim;
import org.ingest.ledger.check.CheckedFigure.Difference;
import org.ingest.ledger.check.CheckedFigure.Verdict;

/**
 * Looks a stated figure up among the claims of some articles: the same number first, then the bare
 * digits in the text, then the same words or the same force and status with another number.
 */
public final class FigureCheck {
  private final List<ReadArticle> articles;
  private final ClaimComparison comparison = new ClaimComparison();

  public FigureCheck(List<ReadArticle> articles) {
    this.articles = List.copyOf(articles);
  }

  /** A claim with the article that makes it. */
  private record Candidate(ReadArticle article, LedgerClaim claim, ClaimComparison.Result result) {
    int disagreement() {
      return result.differences().size() * 10 + result.unchecked().size();
    }

    CheckedFigure checked(StatedFigure stated) {
      return new CheckedFigure(
          stated,
          result.differences().isEmpty() ? Verdict.AS_STATED : Verdict.OTHER_VALUE,
          result.differences(),
          result.unchecked(),
          Optional.of(article.name()),
          Optional.of(claim.text()),
          Optional.of(claim.words()));
    }
  }

  /** What the articles say of a figure. */
  public CheckedFigure check(StatedFigure stated) {
    List<ReadArticle> named = named(stated);
    return sameNumber(stated, named)
        .or(() -> uncounted(stated, named))
        .or(() -> otherNumber(stated, named))
        .orElseGet(() -> CheckedFigure.missing(stated));
  }

  /** The articles that the figure is said to be from; all, where none of them is called so. */
  private List<ReadArticle> named(StatedFigure stated) {
    List<ReadArticle> named =
        articles.stream()
            .filter(each -> stated.article().map(each::isCalled).orElse(true))
            .toList();
    return named.isEmpty() ? articles : named;
  }

  private Stream<Candidate> candidates(StatedFigure stated, List<ReadArticle> named) {
    return named.stream()
        .flatMap(
            article ->
                article.claims().stream()
                    .map(
                        claim ->
                            new Candidate(
                                article, claim, comparison.compare(stated, claim, article))));
  }

  private Optional<CheckedFigure> sameNumber(StatedFigure stated, List<ReadArticle> named) {
    return candidates(stated, named)
        .filter(each -> isMeant(stated, each.claim()))
        .min(Comparator.comparingInt(Candidate::disagreement))
        .map(each -> each.checked(stated));
  }

  private static boolean isMeant(StatedFigure stated, LedgerClaim claim) {
    return stated.figure().isPresent()
        ? stated.isSameNumber(claim.figure())
        : stated.text().filter(text -> isSame(text, claim.text())).isPresent();
  }

  private static boolean isSame(String one, String other) {
    return one.strip().equalsIgnoreCase(other.strip());
  }

  /** The same words or the same force and status, nothing else otherwise, and another number. */
  private Optional<CheckedFigure> otherNumber(StatedFigure stated, List<ReadArticle> named) {
    return candidates(stated, named)
        .filter(each -> isNear(stated, each))
        .min(
            Comparator.comparingInt(Candidate::disagreement)
                .thenComparingLong(each -> distance(stated, each.claim())))
        .map(each -> each.checked(stated));
  }

  private static boolean isNear(StatedFigure stated, Candidate candidate) {
    boolean areSameWords =
        stated.text().filter(text -> isSame(text, candidate.claim().text())).isPresent();
    boolean isSameThing =
        stated.force().isPresent()
            && stated.status().isPresent()
            && candidate.result().differences().size() == 1
            && candidate.claim().force().isPresent();
    return areSameWords || isSameThing;
  }

  private static long distance(StatedFigure stated, LedgerClaim claim) {
    return stated.figure().isEmpty()
        ? 0
        : Math.abs(stated.figure().get().low() - claim.figure().low());
  }

  /** The digits stand in a sentence where the program reads no count of troops. */
  private static Optional<CheckedFigure> uncounted(StatedFigure stated, List<ReadArticle> named) {
    if (stated.figure().isEmpty() || stated.figure().get().min().isEmpty()) {
      return Optional.empty();
    }
    long number = stated.figure().get().low();
    Pattern digits =
        Pattern.compile(
            "(?<![\\d,.])(?:"
                + number
                + "|"
                + String.format(Locale.ROOT, "%,d", number)
                + ")(?![\\d]|,\\d)");
    List<CheckedFigure> found = new ArrayList<>();
    for (ReadArticle article : named) {
      article.sentences().stream()
          .filter(words -> digits.matcher(words).find())
          .filter(words -> !isCounted(words, digits, article))
          .findFirst()
          .ifPresent(words -> found.add(uncounted(stated, article, words)));
    }
    return found.stream().findFirst();
  }

  /** <i>Between 2,000 and 2,500 soldiers</i> counts troops, though not 2,000 of them. */
  private static boolean isCounted(String words, Pattern digits, ReadArticle article) {
    return article.claims().stream()
        .anyMatch(claim -> claim.words().equals(words) && digits.matcher(claim.text()).find());
  }

  private static CheckedFigure uncounted(StatedFigure stated, ReadArticle article, String words) {
    Difference difference =
        new Difference("number", stated.figure().get().low() + " troops", "no count of troops");
    return new CheckedFigure(
        stated,
        Verdict.OTHER_VALUE,
        List.of(difference),
        List.of(),
        Optional.of(article.name()),
        Optional.empty(),
        Optional.of(words));
  }
}
