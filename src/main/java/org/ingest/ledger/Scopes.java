package org.ingest.ledger;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ingest.lexicon.Countries;
import org.ingest.lexicon.Country;
import org.ingest.lexicon.ResourceTable;

/**
 * Finds the scope of a claim. What its words leave open keeps it apart: without a force it is good
 * for its own story only, and so is a loss without a place or a day.
 */
final class Scopes {
  private static final Set<String> PLAIN_NOUNS =
      ResourceTable.lines(Scopes.class, "plain-nouns.txt").collect(Collectors.toSet());

  /**
   * <i>bringing the total to 304</i>, <i>1,841 since the war began</i>, <i>raising to 61 the
   * number</i>: losses of long, not of the day. <i>Since dawn</i> is the day.
   */
  private static final Pattern TOTAL_BEFORE =
      Pattern.compile(
          "(?i)(?:bring(?:s|ing)|rais(?:es|ing|ed)|brought|takes?|taking) (?:\\S+ ){0,6}"
              + "(?:total|number|toll|deaths|losses)\\b[^.;]{0,60}$");

  private static final Pattern TOTAL_BEHIND =
      Pattern.compile(
          "(?i)^ the (?:\\S+ ){0,2}(?:total|number|toll)\\b"
              + "|^[^.;]{0,60}\\b(?:since the (?:\\S+ ){0,3}"
              + "(?:war|invasion|conflict|operation|mission|start|beginning|uprising)"
              + "|since (?:(?:early|late|mid) )?(?:\\w+ )?(?:19|20)\\d\\d\\b|so far this year)");

  private static final String PERIOD =
      "((?:in|for) (?:January|February|March|April|May|June|July|August|September|October"
          + "|November|December)|(?:this|last) (?:week|month|year))\\b";

  private static final Pattern PERIOD_BEFORE = Pattern.compile("\\b" + PERIOD + "[^,.;]{0,20}$");

  /** Not: <i>304 since the war began in May</i>. */
  private static final Pattern PERIOD_BEHIND =
      Pattern.compile("^(?:(?!\\bsince\\b)[^,.;]){0,60}?\\b" + PERIOD);

  /** <i>Of the 90 troops in his company, 26 were left</i>; not <i>a company of 90 troops</i>. */
  private static final Pattern SMALL_UNIT =
      Pattern.compile(
          "\\b(?:his|her|my) (?:\\w+"
              + " )?(?:company|platoon|squad|battalion|unit|brigade|regiment)\\b");

  /** <i>Another 1,500 in a belt around it</i> are not in the town that they get as their place. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "^[^.;,]{0,40}\\b(?:(?:around|outside|near|beyond) "
              + "(?:it|them|the (?:city|town|village|base))\\b|elsewhere\\b|nearby\\b)");

  private final Stories stories;

  Scopes(Stories stories) {
    this.stories = stories;
  }

  Scope of(LedgerClaim claim) {
    StatusGroup group = StatusGroup.of(claim.status());
    boolean isTotal = group.isEvent() && isTotal(claim);
    Scope scope =
        new Scope(
            claim.force().orElse(""),
            group,
            isTotal ? wide(claim.placeKey()) : claim.placeKey(),
            subject(claim, isTotal),
            isTotal ? "" : time(group, claim),
            "",
            "");
    return scope.isEvent() ? event(scope, claim) : lasting(scope, claim);
  }

  /** A war's losses are told beside a day's, whose town they get: they are the country's. */
  private static String wide(String place) {
    return place.indexOf('/') > 0 ? place.substring(0, place.indexOf('/') + 1) : place;
  }

  static boolean isTotal(LedgerClaim claim) {
    int at = claim.words().indexOf(claim.text());
    return at >= 0
        && (TOTAL_BEFORE.matcher(claim.words().substring(0, at)).find()
            || TOTAL_BEHIND.matcher(claim.words().substring(at + claim.text().length())).find());
  }

  private static String subject(LedgerClaim claim, boolean isTotal) {
    String noun =
        claim.noun().map(word -> word.toLowerCase(Locale.ROOT)).filter(Scopes::narrows).orElse("");
    String subject = (claim.unit().orElse("") + " " + noun).strip();
    return isTotal ? (subject + " " + Scope.TOTAL + period(claim)).strip() : subject;
  }

  /**
   * <i>Raising the number of deaths in April to 126</i> is no total of the war. April's toll is
   * good for the day of its report only, as it goes on rising.
   */
  private static String period(LedgerClaim claim) {
    int at = claim.words().indexOf(claim.text());
    return period(PERIOD_BEFORE, claim.words().substring(0, at))
        .or(() -> period(PERIOD_BEHIND, claim.words().substring(at + claim.text().length())))
        .map(period -> " " + period + " " + claim.reportDay().orElse(""))
        .orElse("");
  }

  private static Optional<String> period(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(words);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static boolean narrows(String noun) {
    return !PLAIN_NOUNS.contains(noun);
  }

  /**
   * The day of a loss. Plans change from month to month, and what one month plans need not be what
   * another did; who leaves in one month is not who leaves in another; what is there lasts.
   */
  private static String time(StatusGroup group, LedgerClaim claim) {
    return switch (group) {
      case PLANNED -> reportTime(claim).map(Days::monthOf).orElse("");
      case WITHDRAWN -> month(claim);
      default -> group.isEvent() ? when(claim) : "";
    };
  }

  private static String when(LedgerClaim claim) {
    return claim.statedDay().or(claim::date).or(() -> reportTime(claim)).orElse("");
  }

  private static Optional<String> reportTime(LedgerClaim claim) {
    return claim.reportDay().filter(day -> !claim.ofOtherTime());
  }

  private static boolean isOfMonth(StatusGroup group) {
    return group == StatusGroup.PLANNED || group == StatusGroup.WITHDRAWN;
  }

  /** The month that its words name, or a season or year, or else the report's. */
  private static String month(LedgerClaim claim) {
    return claim.date().or(() -> reportTime(claim)).map(Days::monthOrLonger).orElse("");
  }

  private Scope event(Scope scope, LedgerClaim claim) {
    if (isUnknown(scope) || scope.place().isEmpty()) {
      return scope.apart(inSentence(claim));
    }
    if (Days.isLong(scope.when())) {
      return scope.apart(ofLongTime(claim));
    }
    return scope.when().isEmpty() ? scope.apart(ofNoDay(claim)) : scope;
  }

  private Scope lasting(Scope scope, LedgerClaim claim) {
    if (isUnknown(scope) || isOfSmallUnit(claim) || isElsewhere(claim) || isOfSome(scope, claim)) {
      return scope.apart(inSentence(claim));
    }
    boolean isOfUnknownMonth = isOfMonth(scope.group()) && claim.ofOtherTime();
    if (isOfUnknownMonth) {
      return scope.apart(ofNoDay(claim));
    }
    if (!scope.place().isEmpty()) {
      return scope;
    }
    Optional<String> country = context(claim);
    return country.isEmpty()
        ? scope.apart(inStory(claim))
        : new Scope(
            scope.force(),
            scope.group(),
            "",
            scope.subject(),
            "",
            country.get() + " " + claim.asOf().map(Days::monthOf).orElse("undated"),
            "");
  }

  static boolean isElsewhere(LedgerClaim claim) {
    int at = claim.words().indexOf(claim.text());
    return at >= 0 && ELSEWHERE.matcher(claim.words().substring(at + claim.text().length())).find();
  }

  /** Who is planned or leaves is told as such; who is there may be counted for other reasons. */
  private static boolean isOfSome(Scope scope, LedgerClaim claim) {
    boolean isThere =
        scope.group() == StatusGroup.DEPLOYED || scope.group() == StatusGroup.STRENGTH;
    return isThere && SomeOfThem.areCounted(claim);
  }

  /** Some soldier's company is not the force: which one it is, nobody can tell. */
  private static boolean isOfSmallUnit(LedgerClaim claim) {
    return claim.unit().isEmpty() && SMALL_UNIT.matcher(claim.words()).find();
  }

  private static boolean isUnknown(Scope scope) {
    return scope.force().isEmpty() || scope.group() == StatusGroup.OTHER;
  }

  /** The country that the article is about most, but for the force's own. */
  private static Optional<String> context(LedgerClaim claim) {
    String own = claim.force().flatMap(Countries.all()::named).flatMap(Country::code).orElse("");
    return claim.article().countries().stream().filter(code -> !code.equals(own)).findFirst();
  }

  private String inSentence(LedgerClaim claim) {
    return ArticleKeys.key(
        stories.of(claim), Sentences.key(claim.words()), claim.text(), claim.figure().toString());
  }

  /** A town sees many losses in a month: only the same figure is the same, and no small one. */
  private String ofLongTime(LedgerClaim claim) {
    return claim.figure().isTelling() ? claim.figure().toString() : inStory(claim);
  }

  /** A long sentence that names the time is the same claim wherever it stands. */
  private String ofNoDay(LedgerClaim claim) {
    boolean isSure = claim.ofOtherTime() && Sentences.isTelling(claim.words());
    return isSure
        ? ArticleKeys.key(Sentences.key(claim.words()), claim.text(), claim.figure().toString())
        : inStory(claim);
  }

  private String inStory(LedgerClaim claim) {
    return ArticleKeys.key(stories.of(claim), claim.figure().toString());
  }
}
