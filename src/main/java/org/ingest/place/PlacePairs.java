package org.ingest.place;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ingest.entity.PlaceMention;
import org.ingest.lexicon.Countries;
import org.ingest.text.Span;

/**
 * Parts two countries or capitals that a hyphen or dash joins: <i>the North Korea-Russia
 * partnership</i> names both; <i>Guinea-Bissau</i> and <i>Austria-Hungary</i> are one each.
 */
final class PlacePairs {
  private static final String JOINTS = "-–—";

  /** States of two parts that no list of today's countries holds. */
  private static final Set<String> UNIONS = Set.of("Austria-Hungary", "Serbia-Montenegro");

  private PlacePairs() {}

  static Stream<PlaceMention> parted(PlaceMention place) {
    String text = place.text();
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

  private static boolean isCountryOrCapital(String name) {
    return Countries.all().named(name).isPresent() || Countries.all().ofCapital(name).isPresent();
  }

  private static PlaceMention part(PlaceMention place, int from, int to) {
    int start = place.span().start();
    return new PlaceMention(
        new Span(start + from, start + to),
        place.text().substring(from, to),
        place.sentence(),
        place.confidence());
  }
}
