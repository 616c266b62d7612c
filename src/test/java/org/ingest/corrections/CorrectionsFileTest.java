package org.ingest.corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.ingest.entity.Kind;
import org.ingest.reading.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsFileTest {
  private static final String ID = "51de2a644616f05e";

  @TempDir Path folder;

  private final List<String> problems = new ArrayList<>();

  private List<Correction> read(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return CorrectionsFile.read(file, this::note).all();
  }

  private void note(Problem problem) {
    assertEquals(Problem.Severity.FAILURE, problem.severity());
    problems.add(problem.toString().substring(folder.toString().length() + 1));
  }

  /** What is said of one line of a table, the second of the file. */
  private void refuses(String header, String row, String message) throws IOException {
    problems.clear();
    List<Correction> left =
        read("c.csv", "article,action," + header + "\n" + row + "\n" + ID + ",drop,Athens\n");
    assertEquals(List.of("c.csv:2: " + message + "; correction skipped"), problems);
    assertEquals(List.of(3), left.stream().map(Correction::line).toList());
  }

  @Test
  void readsTheSameFromATableAndFromJsonLines() throws IOException {
    String table =
        "\uFEFFarticle,text,kind,start,end,action,min,max,force,note\r\n"
            + ID.toUpperCase()
            + ",\"some\n soldiers\",troop_counts,12.0,25.0,set,3000,-,Hungary,\"so says A, B\"\r\n";
    String lines =
        "\n{\"article\":\"%s\",\"text\":\"some soldiers\",\"kind\":\"troop_count\",\"start\":12,\"end\":25,"
            + "\"action\":\"SET\",\"min\":3000,\"max\":\"-\",\"force\":\"Hungary\",\"place\":null}\n";
    Correction fromTable = read("c.csv", table).get(0);
    assertEquals(
        new MentionKey(
            Optional.of(Kind.TROOP_COUNT),
            Optional.of("some soldiers"),
            OptionalInt.of(12),
            OptionalInt.of(25)),
        fromTable.mention());
    CountChange change = (CountChange) fromTable.action();
    assertEquals(OptionalLong.of(3000), change.amount().orElseThrow().min());
    assertEquals(OptionalLong.empty(), change.amount().orElseThrow().max());
    assertEquals(List.of(fromTable), read("c.jsonl", lines.formatted(ID)));
    assertEquals(List.of(), problems);
  }

  @Test
  void knowsJsonLinesByTheirBraceWhateverTheirName() throws IOException {
    String line = "{\"article\":\"" + ID + "\",\"text\":\"Athens\",\"action\":\"drop\"}\n";
    assertEquals(read("c.jsonl", line), read("c.txt", line));
  }

  @Test
  void readsTablesOfSemicolonsAndTabs() throws IOException {
    String table = "article,text,action\n" + ID + ",Athens,drop\n\n,,\n";
    List<Correction> commas = read("c.csv", table);
    assertEquals(1, commas.size());
    assertEquals(commas, read("c.csv", table.replace(',', ';')));
    assertEquals(commas, read("c.tsv", table.replace(',', '\t')));
  }

  @Test
  void saysWhereAMentionIsNotNamed() throws IOException {
    refuses("text", "12,drop,x", "expected an article's id of 16 hexadecimal digits, found \"12\"");
    refuses("text", ",drop,x", "expected an article's id of 16 hexadecimal digits, found \"\"");
    refuses("text", ID + ",drop,", "expected a mention's text, or its start and end");
    refuses("text,start,end", ID + ",drop,,12,", "expected a mention's text, or its start and end");
    refuses("text,start", ID + ",drop,x,-3", "expected a whole number as start, found \"-3\"");
    refuses("text,start", ID + ",drop,x,1.5", "expected a whole number as start, found \"1.5\"");
    refuses(
        "text,kind",
        ID + ",drop,x,town",
        "expected a kind of [people, places, organisations, units, troop_counts, dates], found"
            + " \"town\"");
  }

  @Test
  void saysWhatADecisionLacksOrHasTooMuch() throws IOException {
    refuses(
        "text", ID + ",remove,x", "expected an action of [drop, retype, set], found \"remove\"");
    refuses("text,force", ID + ",drop,x,Hungary", "drop goes without force, found \"Hungary\"");
    refuses("text,to", ID + ",set,x,person", "set goes without to, found \"person\"");
    refuses(
        "text,to",
        ID + ",retype,x,town",
        "expected a kind to retype to of [person, place, organisation, formation, service, armed_group, generic],"
            + " found \"town\"");
    refuses(
        "text,to,latitude,longitude",
        ID + ",retype,x,person,1,2",
        "expected a name and what people have, found [latitude, longitude]");
    refuses(
        "text,kind,branch",
        ID + ",set,x,places,airborne",
        "expected what places have, found [branch]");
    refuses(
        "text,kind,force", ID + ",set,x,places,Mali", "expected what places have, found [force]");
  }

  @Test
  void saysWhichValuesAreNone() throws IOException {
    refuses("text,country", ID + ",set,x,ZZ", "expected a country's two letters, found ZZ");
    refuses(
        "text,latitude,longitude",
        ID + ",set,x,91,2",
        "expected degrees from -90 to 90, found \"91\"");
    refuses(
        "text,min", ID + ",set,x,300", "expected min and max, one of them - where there is none");
    refuses(
        "text,min,max",
        ID + ",set,x,-,-",
        "expected min and max, one of them - where there is none");
    refuses("text,min,max", ID + ",set,x,5,3", "expected min up to max, found 5 and 3");
    refuses(
        "text,min,max,modifier",
        ID + ",set,x,3,3,at_most",
        "expected min and max that go with the modifier at_most");
    refuses("text,date", ID + ",set,x,May 3", "expected a date like 2025-04-28, found \"May 3\"");
    refuses(
        "text,denied",
        ID + ",set,x,maybe",
        "expected denied to be one of [true, false], found \"maybe\"");
  }

  @Test
  void goesOnBehindARowOfTooManyCells() throws IOException {
    refuses("text", ID + ",drop,Camp, Larch", "expected 3 cells, found 4 (quote commas)");
  }

  @Test
  void saysWhereAQuotationMarkIsNotClosed() throws IOException {
    String table =
        "article,text,action\n"
            + ID
            + ",a 5\" gun,drop\n"
            + ID
            + ",\"Athens,drop\n"
            + ID
            + ",x,drop\n";
    assertEquals(List.of(2), read("c.csv", table).stream().map(Correction::line).toList());
    assertEquals(
        List.of(
            "c.csv:3: expected a closing quotation mark, found the end of the file; correction"
                + " skipped"),
        problems);
  }

  @Test
  void goesOnBehindALineThatIsNoObject() throws IOException {
    String good = "{\"article\":\"" + ID + "\",\"text\":\"x\",\"action\":\"drop\"}\n";
    String bad =
        good
            + "{\"article\":\n"
            + "[1]\n"
            + "{\"text\":{}}\n"
            + "{\"colour\":\"green\"}\n"
            + good.strip()
            + " 7\n"
            + good;
    assertEquals(List.of(1, 7), read("c.jsonl", bad).stream().map(Correction::line).toList());
    assertEquals(
        "c.jsonl:2: expected a JSON object, found \"{\"article\":\"; correction skipped",
        problems.get(0));
    assertEquals(
        "c.jsonl:3: expected a JSON object, found \"[1]\"; correction skipped", problems.get(1));
    assertEquals(
        "c.jsonl:4: expected words or a number as text, found more; correction skipped",
        problems.get(2));
    assertEquals(5, problems.size());
  }

  @Test
  void refusesAFileThatIsNone() throws IOException {
    Path file = folder.resolve("c.csv");
    assertEquals(file + ": no such file, or not readable", refusal(file));
    Files.writeString(file, "article,text,colour\n");
    assertEquals(
        0, refusal(file).indexOf(file + ":1: expected a header with article and action, "));
    Files.writeString(file, "");
    assertEquals(
        0, refusal(file).indexOf(file + ":1: expected a header with article and action, "));
    Files.write(file, "article,text\nx,M\u00fcnchen\n".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(file + ":2: expected UTF-8, found other bytes", refusal(file));
  }

  private String refusal(Path file) {
    return assertThrows(IOException.class, () -> CorrectionsFile.read(file, this::note))
        .getMessage();
  }
}
