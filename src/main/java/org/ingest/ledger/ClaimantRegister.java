package org.ingest.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ingest.lexicon.Countries;
import org.ingest.lexicon.Country;
import org.ingest.lexicon.ResourceTable;

/**
 * Gives all words for one claimant one name: <i>Ukraine</i> for <i>Ukrainian estimates</i> and
 * <i>officials in Kyiv</i>, <i>Ukraine: general staff</i> for <i>Ukraine's General Staff</i>, the
 * full name for a person that the article names in full.
 *
 * <p>A body stays apart from its government, and one from another: the ministry is not the army.
 * <i>The army</i> without a country is <i>army</i>: the same claimant only within a line.
 */
public final class ClaimantRegister {
  private static final Pattern SEPARATOR = Pattern.compile("(?:['’]s?\\b)?[^\\p{L}\\p{N}./'’-]+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Pattern NUMBER = Pattern.compile("[\\p{Nd}.,]+");
  private static final int LONGEST_NAME = 4;

  private final Countries countries = Countries.all();
  private final Map<String, List<String>> names = new HashMap<>();

  /** <i>UN</i> and <i>U.N.</i> with their case: Kim Jong <i>Un</i> is none. */
  private final Map<String, String> bodies = new HashMap<>();

  private final Set<String> dropped = new HashSet<>();
  private final Set<String> roles = new HashSet<>();
  private final Set<String> government = new HashSet<>();
  private final Map<String, String> spellings = new HashMap<>();

  public ClaimantRegister() {
    ResourceTable.rows(ClaimantRegister.class, "claimant-names.tsv")
        .forEach(row -> names.put(row.get(0), row));
    ResourceTable.rows(ClaimantRegister.class, "bodies.tsv")
        .forEach(
            row -> List.of(row.get(1).split("\\|")).forEach(each -> bodies.put(each, row.get(0))));
    ResourceTable.rows(ClaimantRegister.class, "claimant-words.tsv").forEach(this::read);
  }

  private void read(List<String> row) {
    List<String> words = List.of(row.get(1).split("\\|"));
    switch (row.get(0)) {
      case "drop" -> dropped.addAll(words);
      case "role" -> roles.addAll(words);
      case "government" -> government.addAll(words);
      default -> words.forEach(word -> spellings.put(word.split("=")[0], word.split("=")[1]));
    }
  }

  /**
   * Who claims.
   *
   * @param attribution the article's words
   * @param people the article's people by the forms that it names them in
   * @return none where the words name nobody
   */
  public Optional<String> name(String attribution, Map<String, String> people) {
    Reading reading = new Reading();
    List<String> tokens = tokens(attribution);
    for (int at = 0; at < tokens.size(); ) {
      at += reading.take(tokens, at, people);
    }
    return reading.name();
  }

  private static List<String> tokens(String words) {
    List<String> tokens = new ArrayList<>();
    for (String token : SEPARATOR.split(words.strip())) {
      String bare = POSSESSIVE.matcher(token).replaceFirst("");
      if (!bare.isEmpty() && !NUMBER.matcher(bare).matches()) {
        tokens.add(bare);
      }
    }
    return tokens;
  }

  /** One attribution, read from left to right. */
  private final class Reading {
    private Optional<String> country = Optional.empty();
    private Optional<String> person = Optional.empty();
    private final Set<String> body = new TreeSet<>();
    private final Set<String> role = new TreeSet<>();

    /** Takes the longest name that begins at a token; gives how many tokens it has. */
    int take(List<String> tokens, int at, Map<String, String> people) {
      for (int length = Math.min(LONGEST_NAME, tokens.size() - at); length > 0; length--) {
        String words = String.join(" ", tokens.subList(at, at + length));
        if (isName(words, people)) {
          return length;
        }
      }
      addWord(tokens.get(at).toLowerCase(Locale.ROOT));
      return 1;
    }

    private boolean isName(String words, Map<String, String> people) {
      List<String> seat = names.get(words.toLowerCase(Locale.ROOT));
      if (seat != null) {
        country = Optional.of(seat.get(1));
        body.addAll(words(seat.get(2)));
        return true;
      }
      Optional<String> found = stateOrBody(words);
      country = country.or(() -> found);
      Optional<String> full = Optional.ofNullable(people.get(words));
      person = person.or(() -> found.isEmpty() ? full : Optional.empty());
      return found.isPresent() || full.isPresent();
    }

    private void addWord(String word) {
      String stripped = word.replace(".", "");
      String same = spellings.getOrDefault(stripped, stripped);
      if (roles.contains(same)) {
        role.add(same);
      } else if (!dropped.contains(same) && !government.contains(same)) {
        body.add(same);
      }
    }

    Optional<String> name() {
      if (body.isEmpty() && person.isPresent()) {
        return person;
      }
      Collection<String> words = new TreeSet<>(body);
      // "the defence minister" without a name; "Defence Ministry" keeps what the role words say
      if (body.isEmpty() || body.contains("ministry") || body.contains("staff")) {
        words.addAll(role);
      }
      String who = String.join(" ", words);
      return country.isPresent()
          ? country.map(each -> who.isEmpty() ? each : each + ": " + who)
          : Optional.of(who).filter(each -> !each.isEmpty());
    }
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
  }

  private Optional<String> stateOrBody(String words) {
    return Optional.ofNullable(bodies.get(words)).or(() -> countryOf(words));
  }

  private Optional<String> countryOf(String words) {
    return countries
        .named(words)
        .or(() -> countries.ofAdjective(words))
        .or(() -> countries.ofCapital(words))
        .or(() -> countries.ofPeople(words))
        .map(Country::name);
  }
}
