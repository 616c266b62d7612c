package org.ingest.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.ingest.lexicon.Countries;
import org.ingest.lexicon.GazetteerFile;
import org.ingest.lexicon.GazetteerPlace;
import org.ingest.lexicon.GazetteerPlace.Position;
import org.ingest.lexicon.GazetteerPlace.Rank;
import org.ingest.lexicon.PlaceKind;
import org.ingest.lexicon.PlaceNames;
import org.ingest.lexicon.ResourceTable;

/**
 * Compiles the gazetteers of the data folder into the file that {@link
 * org.ingest.lexicon.Gazetteer} reads: GeoNames countries, first- and second-level divisions and
 * towns, and the Ukrainian settlements of the official classifier, which have neither id nor
 * position.
 *
 * <p>GeoNames gives countries and divisions no position here. Countries have the World Factbook's,
 * first-level divisions one of Natural Earth's where it knows them by name, the others the middle
 * of their towns. Names in other scripts, airport codes and names in lower case (transliterations
 * syllable by syllable) are left out.
 */
public final class GazetteerCompiler {
  /** Columns of GeoNames' table of towns. */
  private static final int ID = 0;

  private static final int ALTERNATES = 3;
  private static final int FEATURE = 7;
  private static final int COUNTRY = 8;
  private static final int REGION = 10;
  private static final int DISTRICT = 11;
  private static final int POPULATION = 14;

  private static final List<String> NOT_INHABITED = List.of("PPLH", "PPLQ", "PPLW", "PPLCH");

  /** The classifier's types of towns; the largest are only there as districts of their own. */
  private static final List<String> TOWNS = List.of("city", "admin");

  private static final int SMALL_TOWN = 5000;

  /** Africa and Asia, as the table of countries writes them. */
  private static final List<String> SPELT_IN_MANY_WAYS = List.of("AF", "AS");

  /** Small towns of China have one usual spelling; those of Ukraine and Russia have several. */
  private static final Map<String, String> LIKE_CONTINENT =
      Map.of("CN", "EU", "UA", "AS", "RU", "AS");

  /** Marks a name that a place is not to be known by. */
  private static final String NOT = "!";

  private final DataFolder data;
  private final GazetteerFile file = new GazetteerFile();
  private final List<String[]> towns = new ArrayList<>();
  private final Map<String, TownSum> sums = new HashMap<>();
  private final Map<String, String> continents = new HashMap<>();
  private final Map<String, Position> countryPoints = new HashMap<>();
  private final DivisionPoints divisionPoints = new DivisionPoints();
  private final Map<String, Integer> regionNumbers = new HashMap<>();
  private final Map<String, String> regionKeys = new HashMap<>();
  private final Map<String, List<String>> moreNames = new HashMap<>();

  /**
   * Ukrainian names that a region has already, so that the classifier adds no second entry for a
   * town; two villages of one name in one region are one, as nothing more is known of either.
   */
  private final Map<String, Integer> ukrainianPlaces = new HashMap<>();

  private GazetteerCompiler(DataFolder data) {
    this.data = data;
    ResourceTable.rows(GazetteerCompiler.class, "more-place-names.tsv")
        .forEach(row -> moreNames.put(row.get(0), Arrays.asList(row.get(1).split("\\|"))));
  }

  /**
   * @return how many places were written
   * @throws IOException when a table is missing or unreadable, or the folder cannot be written
   */
  public static int compile(DataFolder data, Path modelsFolder) throws IOException {
    GazetteerCompiler compiler = new GazetteerCompiler(data);
    compiler.readTowns();
    compiler.rows("factbook_country_points.tsv", compiler::readCountryPoint);
    compiler.rows("naturalearth_admin1_points.tsv", compiler::readDivisionPoint);
    compiler.rows("geonames_countryInfo.txt", compiler::addCountry);
    compiler.rows("geonames_admin1CodesASCII.txt", row -> compiler.addDivision(row, 1));
    compiler.rowsByRegion(
        "geonames_admin2Codes.txt", row -> regionCode(row[0]), row -> compiler.addDivision(row, 2));
    compiler.towns.forEach(compiler::addTown);
    compiler.rowsByRegion(
        "ukraine_settlements_koatuu_translit.tsv", row -> row[3], compiler::addUkrainianSettlement);
    Files.createDirectories(modelsFolder);
    compiler.file.write(modelsFolder);
    return compiler.file.size();
  }

  private void rows(String table, Consumer<String[]> row) throws IOException {
    try (Stream<String> lines = Files.lines(data.file("gazetteers/" + table))) {
      lines
          .filter(line -> !line.startsWith("#") && !isHeading(line))
          .map(line -> line.split("\t", -1))
          .forEach(row);
    }
  }

  /** The places of a region in a row: the file tells their region once. */
  private void rowsByRegion(String table, Function<String[], String> region, Consumer<String[]> row)
      throws IOException {
    List<String[]> all = new ArrayList<>();
    rows(table, all::add);
    all.sort(Comparator.comparing(region));
    all.forEach(row);
  }

  /** A country's code and a region's: the first two parts of a district's. */
  private static String regionCode(String code) {
    String[] parts = code.split("\\.");
    return parts[0] + "." + parts[1];
  }

  private static boolean isHeading(String line) {
    return line.startsWith("ISO\t") || line.startsWith("country\t");
  }

  private void readCountryPoint(String[] row) {
    countryPoints.put(row[0], new Position(Double.parseDouble(row[3]), Double.parseDouble(row[4])));
  }

  private void readDivisionPoint(String[] row) {
    divisionPoints.add(row);
  }

  private void readTowns() throws IOException {
    Path zipped = data.file("gazetteers/geonames_cities500.zip");
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(zipped))) {
      zip.getNextEntry();
      BufferedReader lines = new BufferedReader(new InputStreamReader(zip, StandardCharsets.UTF_8));
      lines.lines().map(line -> line.split("\t", -1)).forEach(this::readTown);
    }
    towns.sort(Comparator.comparing(row -> row[COUNTRY] + "." + row[REGION]));
  }

  private void readTown(String[] row) {
    if (NOT_INHABITED.contains(row[FEATURE])) {
      return;
    }
    towns.add(row);
    String region = row[COUNTRY] + "." + row[REGION];
    for (String code : List.of(row[COUNTRY], region, region + "." + row[DISTRICT])) {
      sums.computeIfAbsent(code, any -> new TownSum())
          .add(position(row), Long.parseLong(row[POPULATION]));
    }
  }

  private static Position position(String[] town) {
    return new Position(Double.parseDouble(town[4]), Double.parseDouble(town[5]));
  }

  private void addCountry(String[] row) {
    Optional<Position> point =
        Optional.ofNullable(countryPoints.get(row[0])).or(() -> sum(row[0]).middle());
    continents.put(row[0], LIKE_CONTINENT.getOrDefault(row[0], row[8]));
    int place = add(PlaceKind.COUNTRY, row[0], 0, row[0], point, row[16]);
    name(place, row[0], List.of(row[4]));
    Countries.all()
        .ofCode(row[0])
        .ifPresent(
            country -> {
              file.name(place, country.name(), true);
              country.otherNames().forEach(name -> file.name(place, name, true));
            });
  }

  private void addDivision(String[] row, int level) {
    String country = row[0].substring(0, 2);
    String regionCode = regionCode(row[0]);
    if (level == 1) {
      regionNumbers.put(row[0], regionNumbers.size() + 1);
      String core = PlaceSpellings.withoutType(row[1]).orElse(row[1]);
      regionKeys.put(row[0], PlaceNames.key(core));
    }
    PlaceKind kind = level == 1 ? PlaceKind.REGION : PlaceKind.DISTRICT;
    int region = regionNumbers.getOrDefault(regionCode, 0);
    Optional<Position> middle = sum(row[0]).middle();
    List<String> names = List.of(row[1], row[2]);
    Optional<Position> point = level == 1 ? divisionPoint(row[0], names, middle) : middle;
    int place = add(kind, country, region, row[0], point, row[3]);
    name(place, row[0], names);
  }

  private Optional<Position> divisionPoint(
      String code, List<String> names, Optional<Position> middle) {
    List<String> all = new ArrayList<>(names);
    moreNames.getOrDefault(code, List.of()).stream()
        .filter(name -> !name.startsWith(NOT))
        .forEach(all::add);
    return divisionPoints
        .find(code.substring(0, 2), all, middle)
        .map(sum(code)::checked)
        .or(() -> middle);
  }

  private TownSum sum(String code) {
    return sums.getOrDefault(code, new TownSum());
  }

  private void addTown(String[] row) {
    Rank rank =
        switch (row[FEATURE]) {
          case "PPLC" -> Rank.CAPITAL;
          case "PPLA" -> Rank.REGION_SEAT;
          default -> Rank.PLAIN;
        };
    PlaceKind kind = row[FEATURE].equals("PPLX") ? PlaceKind.DISTRICT : PlaceKind.CITY;
    int place = file.size();
    int region = regionNumbers.getOrDefault(row[COUNTRY] + "." + row[REGION], 0);
    file.add(
        new GazetteerPlace(
            place,
            kind,
            rank,
            row[COUNTRY],
            region,
            TownSum.logOf(Long.parseLong(row[POPULATION])),
            Optional.of(position(row)),
            Integer.parseInt(row[ID]),
            true));
    name(place, row[ID], List.of(row[1], row[2]));
    boolean isSeat = rank != Rank.PLAIN;
    otherNames(row).stream()
        .filter(name -> !isUnwanted(row[ID], name))
        .forEach(name -> file.name(place, name, isSeat && isNameOfItsRegion(name, row)));
    if (row[COUNTRY].equals("UA")) {
      Arrays.stream(row[ALTERNATES].split(",")).forEach(name -> known(name, region, place));
      known(row[1], region, place);
    }
  }

  /**
   * What else a town is called in English letters. For the small towns of Europe, the Americas,
   * Oceania and China those are transliterations that news does not use; the file would grow by a
   * fifth for them.
   */
  private List<String> otherNames(String[] town) {
    boolean isSmall = Long.parseLong(town[POPULATION]) < SMALL_TOWN;
    return isSmall && !SPELT_IN_MANY_WAYS.contains(continents.getOrDefault(town[COUNTRY], ""))
        ? List.of()
        : Arrays.stream(town[ALTERNATES].split(","))
            .filter(PlaceSpellings::isEnglishLetters)
            .toList();
  }

  /**
   * Only villages and towns: the table also has its headings, and rural councils beside the large
   * cities. A town that GeoNames has under another spelling gets the classifier's as its own:
   * <i>Avdiivka</i> of <i>Avdiyivka</i>.
   */
  private void addUkrainianSettlement(String[] row) {
    int region = regionNumbers.getOrDefault(PlaceSpellings.ukrainianRegion(row[3]), 0);
    int next = file.size();
    boolean isVillage = List.of("settlement", "urban-type settlement", "village").contains(row[2]);
    if (region == 0 || !(isVillage || TOWNS.contains(row[2]))) {
      return;
    }
    Integer known = ukrainianPlaces.get(region + " " + PlaceNames.key(row[1]));
    if (known == null) {
      known = ukrainianPlaces.get(region + " " + PlaceNames.key(row[0]));
    }
    if (known != null) {
      file.name(known, row[0], true);
    } else if (isVillage || row[2].equals("city")) {
      known(row[1], region, next);
      known(row[0], region, next);
      file.add(
          new GazetteerPlace(
              next, PlaceKind.CITY, Rank.PLAIN, "UA", region, 0, Optional.empty(), 0, true));
      file.name(next, row[0], true);
    }
  }

  /** <i>Geneva</i> is as much Genève's own name; <i>Oklahoma</i> is not Oklahoma City's. */
  private boolean isNameOfItsRegion(String name, String[] town) {
    String key = PlaceNames.key(name);
    return key.equals(regionKeys.get(town[COUNTRY] + "." + town[REGION]))
        && !PlaceNames.key(town[1]).startsWith(key + " ");
  }

  /**
   * Remembers a Ukrainian place by its name; returns the one that has it in that region already.
   */
  private Integer known(String name, int region, int place) {
    return ukrainianPlaces.putIfAbsent(region + " " + PlaceNames.key(name), place);
  }

  private int add(
      PlaceKind kind,
      String country,
      int region,
      String code,
      Optional<Position> point,
      String geonamesId) {
    int place = file.size();
    file.add(
        new GazetteerPlace(
            place,
            kind,
            Rank.PLAIN,
            country,
            region,
            sum(code).populationLog(),
            point,
            Integer.parseInt(geonamesId),
            true));
    return place;
  }

  private void name(int place, String code, List<String> names) {
    List<String> more = moreNames.getOrDefault(code, List.of());
    for (String name : names) {
      if (!isUnwanted(code, name)) {
        file.name(place, name, true);
        PlaceSpellings.withoutType(name)
            .filter(core -> !isUnwanted(code, core))
            .ifPresent(core -> file.name(place, core, true));
      }
    }
    more.stream()
        .filter(name -> !name.startsWith(NOT))
        .forEach(name -> file.name(place, name, true));
  }

  private boolean isUnwanted(String code, String name) {
    String key = PlaceNames.key(name);
    return moreNames.getOrDefault(code, List.of()).stream()
        .anyMatch(more -> more.startsWith(NOT) && PlaceNames.key(more.substring(1)).equals(key));
  }
}
