package org.ingest.lexicon;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ingest.lexicon.CountryWord.Form;
import org.ingest.text.Words;

/**
 * Reads which country words name, the longest first: <i>Papua New Guinean</i> is Papua New
 * Guinea's, not Guinea's, <i>South Sudanese</i> not Sudan's, <i>Northern Irish</i> not Ireland's.
 *
 * <p>Every kind asks here and says which forms it takes; whose force or place it is, is for the
 * kind to say. What the words mean in the sentence is left out: <i>Georgia</i> may be the state,
 * <i>Jordan</i> a man.
 */
public final class CountryReader {
  private static final Form[] FORMS = Form.values();

  private final Countries countries;

  /** By a phrase's first token, how many tokens the longest takes at most. */
  private final Map<String, Integer> longestByFirst = new HashMap<>();

  private int longest = 1;

  CountryReader(Countries countries) {
    this.countries = countries;
    for (Form form : FORMS) {
      countries.words(form).forEach(this::addFirstToken);
    }
  }

  private void addFirstToken(String phrase) {
    int tokens = 1;
    int cut = phrase.length();
    for (int i = phrase.length() - 1; i > 0; i--) {
      char letter = phrase.charAt(i);
      if (letter == ' ' || letter == '-' || letter == ',') {
        tokens += letter == '-' ? 2 : 1;
        cut = i;
      } else if (letter == '\'') {
        tokens++;
      }
    }
    longestByFirst.merge(phrase.substring(0, cut), tokens, Math::max);
    longest = Math.max(longest, tokens);
  }

  /** The longest words from a token that are of one of the forms. */
  public Optional<CountryWord> at(Words words, int first, Set<Form> forms) {
    return at(words, first, words.size(), forms);
  }

  /** The longest words from a token, and before {@code end}, that are of one of the forms. */
  public Optional<CountryWord> at(Words words, int first, int end, Set<Form> forms) {
    if (first >= end) {
      return Optional.empty();
    }
    Integer most = longestByFirst.get(words.phrase(first, first + 1));
    if (most == null) {
      return Optional.empty();
    }
    for (int behind = Math.min(end, first + most); behind > first; behind--) {
      Optional<CountryWord> found = whole(words, first, behind, forms);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The longest words that end right before a token. */
  public Optional<CountryWord> before(Words words, int end, Set<Form> forms) {
    for (int first = Math.max(0, end - longest); first < end; first++) {
      if (longestByFirst.containsKey(words.phrase(first, first + 1))) {
        Optional<CountryWord> found = whole(words, first, end, forms);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<CountryWord> whole(Words words, int first, int end, Set<Form> forms) {
    return read(words.phrase(first, end), forms, first, end);
  }

  private Optional<CountryWord> read(String phrase, Set<Form> forms, int first, int end) {
    for (Form form : FORMS) {
      Optional<Country> country =
          forms.contains(form) ? countries.of(form, phrase) : Optional.empty();
      if (country.isPresent()) {
        return Optional.of(new CountryWord(country.get(), formsOf(country, phrase), first, end));
      }
    }
    return Optional.empty();
  }

  private Set<Form> formsOf(Optional<Country> country, String phrase) {
    Set<Form> all = EnumSet.noneOf(Form.class);
    for (Form form : FORMS) {
      if (countries.of(form, phrase).equals(country)) {
        all.add(form);
      }
    }
    return all;
  }

  /** The country that a phrase names as a whole, as a name or as an adjective. */
  public Optional<Country> of(String phrase) {
    return countries.of(Form.NAME, phrase).or(() -> countries.of(Form.ADJECTIVE, phrase));
  }

  /**
   * The longest beginning of a phrase that names a country, as a name or as an adjective, if more
   * follows: <i>South Korean</i> of <i>South Korean Navy</i>.
   */
  public Optional<Lead> leading(String phrase) {
    for (int gap = phrase.lastIndexOf(' '); gap > 0; gap = phrase.lastIndexOf(' ', gap - 1)) {
      Optional<Country> country = of(unowned(phrase.substring(0, gap)));
      if (country.isPresent()) {
        return Optional.of(new Lead(country.get(), phrase.substring(gap + 1)));
      }
    }
    return Optional.empty();
  }

  /** <i>Ukraine</i> of <i>Ukraine's</i>. */
  private static String unowned(String words) {
    boolean owns = words.endsWith("'s") || words.endsWith("’s");
    return owns ? words.substring(0, words.length() - 2) : words;
  }

  /** The longest end of a phrase that names a country: <i>of the South Korean</i>. */
  public Optional<Country> trailing(String phrase) {
    for (int start = 0; start < phrase.length(); start = next(phrase, start)) {
      Optional<Country> country = of(unowned(phrase.substring(start)));
      if (country.isPresent()) {
        return country;
      }
    }
    return Optional.empty();
  }

  private static int next(String phrase, int start) {
    int gap = phrase.indexOf(' ', start);
    return gap < 0 ? phrase.length() : gap + 1;
  }

  /**
   * A country and what it leads.
   *
   * @param rest the words after it
   */
  public record Lead(Country country, String rest) {}
}
