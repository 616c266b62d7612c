package org.ingest.place;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ingest.entity.PlaceMention;
import org.ingest.lexicon.Countries;
import org.ingest.lexicon.States;
import org.ingest.text.Span;

/**
 * Parts two places that one name has been taken for: countries or capitals that a hyphen or dash
 * joins (<i>the North Korea-Russia partnership</i>), a town and the country or state after its
 * comma (<i>Palestine, Texas</i>). <i>Guinea-Bissau</i> and <i>Austria-Hungary</i> are one each.
 */
final class PlacePairs {
  private static final String JOINTS = "-–—";

  /** States of two parts that no list of today's countries holds. */
  private static final Set<String> UNIONS = Set.of("Austria-Hungary", "Serbia-Montenegro");

  private PlacePairs() {}

  static Stream<PlaceMention> parted(PlaceMention place) {
    String text = place.text();
    int comma = text.lastIndexOf(", ");
    if (comma > 0 && isCountryOrState(text.substring(comma + 2))) {
      return Stream.concat(
          parted(part(place, 0, comma)), Stream.of(part(place, comma + 2, text.length())));
    }
    for (int i = 1; i < text.length() - 1; i++) {
      if (JOINTS.indexOf(text.charAt(i)) >= 0 && isPair(text, i)) {
        return List.of(part(place, 0, i), part(place, i + 1, text.length())).stream();
      }
    }
    return Stream.of(place);
  }

  private static boolean isPair(String text, int joint) {
    String whole = text.substring(0, joint) + "-" + text.substring(joint + 1);
    return Countries.all().named(whole).isEmpty()
        && !UNIONS.contains(whole)
        && isCountryOrCapital(text.substring(0, joint))
        && isCountryOrCapital(text.substring(joint + 1));
  }

  private static boolean isCountryOrState(String name) {
    return Countries.all().named(name).isPresent()
        || States.all().isName(name)
        || States.all().anyAbbreviated(name).isPresent();
  }

  private static boolean isCountryOrCapital(String name) {
    return Countries.all().named(name).isPresent() || Countries.all().ofCapital(name).isPresent();
  }

  private static PlaceMention part(PlaceMention place, int from, int to) {
    int start = place.span().start();
    return new PlaceMention(
        new Span(start + from, start + to),
        place.text().substring(from, to),
        place.sentence(),
        place.confidence(),
        place.by());
  }
}
