package org.ingest.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ingest.lexicon.Gazetteer;
import org.ingest.lexicon.GazetteerPlace;
import org.ingest.lexicon.GazetteerPlace.Position;
import org.ingest.lexicon.PlaceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerCompilerTest {
  @TempDir Path data;
  @TempDir Path models;

  private static String town(
      int id, String name, String others, String at, String country, String codes, long people) {
    String empty = "\t";
    return id
        + "\t"
        + name
        + "\t"
        + name
        + "\t"
        + others
        + "\t"
        + at
        + "\tP\tPPL\t"
        + country
        + empty
        + "\t"
        + codes
        + "\t\t"
        + "\t"
        + people
        + "\t\t0\t\t\n";
  }

  private void writeData() throws IOException {
    Path tables = Files.createDirectories(data.resolve("gazetteers"));
    Files.writeString(
        tables.resolve("geonames_countryInfo.txt"),
        "ISO\tISO3\n"
            + "UA\tUKR\t804\tUP\tUkraine\tKyiv\t1\t2\tEU\t.ua\tUAH\tH\t380\t\t\tuk\t690791\t\t\n");
    Files.writeString(
        tables.resolve("geonames_admin1CodesASCII.txt"), "UA.21\tSumy\tSumy\t692196\n");
    Files.writeString(
        tables.resolve("factbook_country_points.tsv"),
        "country\tname\tgeonames_id\tlatitude\tlongitude\nUA\tUkraine\t690791\t49.0\t32.0\n");
    Files.writeString(
        tables.resolve("naturalearth_admin1_points.tsv"),
        "country\tname\tlatitude\tlongitude\tadm1_code\n"
            + "UA\tSumy Oblast\t51.1\t34.2\tX\nUA\tSumy\t10\t10\tX\n");
    Files.writeString(
        tables.resolve("geonames_admin2Codes.txt"), "UA.21.1\tTestynskyi Raion\tTest\t77\n");
    Files.writeString(
        tables.resolve("ukraine_settlements_koatuu_translit.tsv"),
        "name_en\tname_uk\ttype\toblast\n"
            + "Bigtown\tX\tcity\tSumska Oblast\n"
            + "Misto\tМЕСТО\tcity\tSumska Oblast\n"
            + "Malivka\tY\tvillage\tSumska Oblast\n"
            + "Malivka\tY\tvillage\tSumska Oblast\n"
            + "Malivska\tX\tadmin\tSumska Oblast\n");
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(tables.resolve("geonames_cities500.zip")))) {
      zip.putNextEntry(new ZipEntry("cities500.txt"));
      String lines =
          town(11, "Bigtown", "Velyke,BTN,Место,da cheng", "50.0\t34.0", "UA", "21\t1", 10_000)
              + town(12, "Othertown", "", "52.0\t34.0", "UA", "21\t", 90_000);
      zip.write(lines.getBytes(StandardCharsets.UTF_8));
    }
  }

  private Gazetteer compile() throws IOException {
    writeData();
    GazetteerCompiler.compile(new DataFolder(data), models);
    return Gazetteer.load(models);
  }

  @Test
  void regionStandsWhereItsPointIs() throws IOException {
    GazetteerPlace sumy = compile().bearers("sumy").get(0);
    assertEquals(PlaceKind.REGION, sumy.kind());
    assertEquals(51.1, sumy.position().orElseThrow().latitude(), 0.001);
    assertEquals(34.2, sumy.position().orElseThrow().longitude(), 0.001);
    assertEquals(50, sumy.populationLog());
  }

  @Test
  void countryStandsWhereItsPointIs() throws IOException {
    GazetteerPlace ukraine = compile().bearers("ukraine").get(0);
    assertEquals(Optional.of(new Position(49, 32)), ukraine.position());
  }

  @Test
  void keepsEnglishAlternatesOnly() throws IOException {
    Gazetteer gazetteer = compile();
    assertEquals(11, gazetteer.bearers("velyke").get(0).geonamesId());
    assertFalse(gazetteer.bearers("velyke").get(0).mainName());
    assertTrue(gazetteer.bearers("btn").isEmpty());
    assertTrue(gazetteer.bearers("da cheng").isEmpty());
    assertTrue(gazetteer.bearers("место").isEmpty());
  }

  @Test
  void divisionIsKnownWithoutItsType() throws IOException {
    GazetteerPlace raion = compile().bearers("testynskyi").get(0);
    assertEquals(PlaceKind.DISTRICT, raion.kind());
    assertEquals(Optional.of(new Position(50, 34)), raion.position());
  }

  @Test
  void addsUkrainianVillagesOnceWithoutIdAndPosition() throws IOException {
    Gazetteer gazetteer = compile();
    assertEquals(1, gazetteer.bearers("malivka").size());
    assertFalse(gazetteer.bearers("malivka").get(0).hasId());
    assertEquals(Optional.empty(), gazetteer.bearers("malivka").get(0).position());
    assertTrue(gazetteer.bearers("malivska").isEmpty(), "a rural council");
    assertEquals(1, gazetteer.bearers("bigtown").size(), "in GeoNames already");
  }

  @Test
  void townGetsTheSpellingOfItsUkrainianName() throws IOException {
    GazetteerPlace town = compile().bearers("misto").get(0);
    assertEquals(11, town.geonamesId());
    assertTrue(town.mainName());
  }

  @Test
  void sameDataGivesSameBytes() throws IOException {
    compile();
    byte[] first = Files.readAllBytes(models.resolve("gazetteer.bin"));
    GazetteerCompiler.compile(new DataFolder(data), models);
    assertArrayEquals(first, Files.readAllBytes(models.resolve("gazetteer.bin")));
  }
}
