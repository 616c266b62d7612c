package org.ingest.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.ingest.names.WordLists;
import org.ingest.names.WordLists.Category;
import org.ingest.names.WordLists.KnownWord;
import org.ingest.nlp.Tokenizer;
import org.ingest.unit.KnownUnits;

/**
 * Compiles the lists of the data folder (GeoNames, World Factbook, census names, UCDP actors, Brown
 * clusters, …) into the {@link WordLists} that the name model takes its evidence from.
 */
final class WordListCompiler {
  /** Rarer surnames are too often ordinary words. */
  private static final int SURNAMES_USED = 12_000;

  private final DataFolder data;
  private final Map<Category, Collection<String>> lists = new EnumMap<>(Category.class);

  private WordListCompiler(DataFolder data) {
    this.data = data;
    for (Category category : Category.values()) {
      lists.put(category, new ArrayList<>());
    }
  }

  /**
   * @throws IOException when a list is missing or unreadable
   */
  static WordLists compile(DataFolder data) throws IOException {
    WordListCompiler compiler = new WordListCompiler(data);
    compiler.places();
    compiler.people();
    compiler.units();
    compiler.known(Category.ORGANISATION, "organisations.txt");
    KnownUnits.armedGroups().forEach(name -> compiler.add(Category.ARMED_GROUP, name));
    compiler.known(Category.OTHER_NAME, "other-names.txt");
    return WordLists.build(compiler.lists, compiler.clusters(), new Tokenizer());
  }

  private void places() throws IOException {
    rows("gazetteers/country_names.tsv", row -> addAll(Category.COUNTRY, row, 0, 1, 4));
    rows("gazetteers/geonames_countryInfo.txt", row -> addAll(Category.COUNTRY, row, 4));
    rows("gazetteers/country_names.tsv", row -> addCapitals(row[row.length - 1]));
    rows("gazetteers/geonames_countryInfo.txt", row -> addAll(Category.CITY, row, 5));
    rows("gazetteers/geonames_admin1CodesASCII.txt", row -> addAll(Category.REGION, row, 1, 2));
    rows("gazetteers/geonames_admin2Codes.txt", row -> addAll(Category.VILLAGE, row, 1, 2));
    rows(
        "gazetteers/ukraine_settlements_koatuu_translit.tsv",
        row -> addAll(Category.VILLAGE, row, 0));
    rows("gazetteers/demonyms.tsv", row -> addDemonyms(row));
    cities();
  }

  private void addCapitals(String cell) {
    for (String name : cell.split("[,;]")) {
      add(Category.CITY, name.replaceAll("\\(.*?\\)", ""));
    }
  }

  private void addDemonyms(String[] row) {
    for (int column = 1; column < row.length; column++) {
      for (String word : row[column].split(",|\\bor\\b|/")) {
        String name = word.replaceAll("\\(s\\)", "").replaceAll("\\(.*?\\)", "").strip();
        add(Category.ADJECTIVE, name);
        if (row[column].contains("(s)")) {
          add(Category.ADJECTIVE, name + "s");
        }
      }
    }
  }

  private void cities() throws IOException {
    Path file = data.file("gazetteers/geonames_cities5000_2018.zip");
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      zip.getNextEntry();
      BufferedReader lines = new BufferedReader(new InputStreamReader(zip, StandardCharsets.UTF_8));
      lines.lines().forEach(line -> addAll(Category.CITY, line.split("\t"), 1, 2));
    }
  }

  private void people() throws IOException {
    for (String file : List.of("names/firstnames-female.txt", "names/firstnames-male.txt")) {
      words(file, Integer.MAX_VALUE, name -> add(Category.FORENAME, name));
    }
    words("names/surnames.txt", SURNAMES_USED, name -> add(Category.SURNAME, name));
    cells("names/common-forenames-by-country.csv", 11, name -> add(Category.FORENAME, name));
    cells("names/common-surnames-by-country.csv", 5, name -> add(Category.SURNAME, name));
  }

  private void words(String file, int most, Consumer<String> name) throws IOException {
    try (Stream<String> lines = Files.lines(data.file(file))) {
      lines.limit(most).map(line -> line.split("\\s+")[0]).forEach(name);
    }
  }

  private void cells(String file, int column, Consumer<String> name) throws IOException {
    try (Stream<String> lines = Files.lines(data.file(file))) {
      lines
          .skip(1)
          .map(line -> line.split(","))
          .filter(row -> row.length > column)
          .forEach(row -> name.accept(row[column]));
    }
  }

  private void units() throws IOException {
    rows("units/armed_groups_phoenix.tsv", row -> addAll(Category.ARMED_GROUP, row, 0));
    rows("units/ucdp_actors.tsv", row -> addActor(row));
    rows("units/ru_ua_units_uawardata.tsv", row -> addAll(Category.UNIT, row, 0, 4));
    rows("units/units_regex_from_wikipedia.tsv", row -> addAll(Category.UNIT, row, 0));
    rows("units/armed_forces.tsv", row -> addForces(row[1]));
  }

  private void addActor(String[] row) {
    if (row.length > 1 && row[1].equals("nonstate")) {
      for (String name : row[0].split("[()]")) {
        add(Category.ARMED_GROUP, name);
      }
    }
  }

  private void addForces(String cell) {
    for (String name : cell.split("[,;:()/]|\\baka\\b|\\bincludes?\\b|\\band\\b")) {
      add(Category.ARMED_FORCE, name.replaceAll("^\\s*the\\s+", ""));
    }
  }

  /** Names from the project's own lists, separated by bars. */
  private void known(Category category, String resource) throws IOException {
    try (InputStream in = WordListCompiler.class.getResourceAsStream(resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split("\\|")))
          .forEach(name -> add(category, name));
    }
  }

  private List<KnownWord> clusters() throws IOException {
    List<KnownWord> words = new ArrayList<>();
    rows(
        "clusters/brown-512.tsv",
        row -> words.add(new KnownWord(row[1], row[0], Integer.parseInt(row[2]))));
    return words;
  }

  /** Passes on the cells of each line but the comments. */
  private void rows(String file, Consumer<String[]> row) throws IOException {
    try (Stream<String> lines = Files.lines(data.file(file))) {
      lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .filter(cells -> cells.length > 1 || !cells[0].isBlank())
          .forEach(row);
    }
  }

  private void addAll(Category category, String[] row, int... columns) {
    for (int column : columns) {
      if (column < row.length) {
        add(category, row[column]);
      }
    }
  }

  private void add(Category category, String name) {
    String phrase = name.strip();
    if (phrase.length() > 1 && !phrase.equals("none")) {
      lists.get(category).add(phrase);
    }
  }
}
