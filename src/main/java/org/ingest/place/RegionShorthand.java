package org.ingest.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ingest.lexicon.Countries;
import org.ingest.lexicon.PlaceKind;
import org.ingest.lexicon.PlaceNames;
import org.ingest.names.NamedArticle;
import org.ingest.nlp.Sentence;
import org.ingest.text.Words;

/**
 * Reads <i>Kursk</i> as the region in an article that speaks of <i>Kursk Oblast</i> at least as
 * often and nowhere of the city of Kursk; a capital stays one beside <i>Washington state</i>. With
 * <i>Sumy Oblast</i> once and <i>Sumy</i> three times, Sumy is the city.
 */
final class RegionShorthand {
  private final Map<String, Integer> asRegion = new HashMap<>();
  private final Map<String, Integer> bare = new HashMap<>();
  private final Set<String> asCity = new HashSet<>();

  private RegionShorthand() {}

  /** The readings, the bare names of regions marked as such. */
  static List<PlaceReading> apply(NamedArticle article, List<PlaceReading> readings) {
    RegionShorthand counts = new RegionShorthand();
    readings.forEach(counts::count);
    counts.countUnfound(article, readings);
    return readings.stream().map(counts::marked).toList();
  }

  private void count(PlaceReading reading) {
    Optional<PlaceWords.Typed> typed = PlaceWords.all().typed(reading.name());
    String key = typed.map(each -> PlaceNames.key(each.core())).orElse(reading.key());
    Optional<PlaceKind> kind = typed.map(PlaceWords.Typed::kind).or(reading::hint);
    if (kind.isEmpty()) {
      bare.merge(key, 1, Integer::sum);
    } else if (kind.get() == PlaceKind.REGION) {
      asRegion.merge(key, 1, Integer::sum);
    } else if (kind.get() == PlaceKind.CITY) {
      asCity.add(key);
    }
  }

  /** <i>Kursk region</i> counts too where the name finder did not find the place. */
  private void countUnfound(NamedArticle article, List<PlaceReading> readings) {
    Set<Integer> found = new HashSet<>();
    readings.forEach(reading -> found.add(reading.mention().span().start()));
    for (Sentence sentence : article.sentences()) {
      Words words = sentence.words();
      for (int i = 0; i + 1 < words.size(); i++) {
        boolean isFound = found.contains(words.span(i, i + 1).start());
        if (words.isCapitalised(i) && !isFound && isRegionBehind(words, i)) {
          asRegion.merge(PlaceNames.key(words.word(i)), 1, Integer::sum);
        }
      }
    }
  }

  private static boolean isRegionBehind(Words words, int name) {
    int type = PlaceReader.isBetween(words.word(name + 1)) ? name + 2 : name + 1;
    return PlaceWords.all()
        .kind(words.word(type), PlaceWords.Side.AFTER)
        .filter(kind -> kind == PlaceKind.REGION)
        .isPresent();
  }

  private PlaceReading marked(PlaceReading reading) {
    String key = reading.key();
    boolean isRegion =
        reading.hint().isEmpty()
            && !asCity.contains(key)
            && Countries.all().ofCapital(reading.name()).isEmpty()
            && asRegion.getOrDefault(key, 0) >= bare.getOrDefault(key, 0);
    return isRegion && asRegion.containsKey(key)
        ? reading.withHint(Optional.of(PlaceKind.REGION))
        : reading;
  }
}
