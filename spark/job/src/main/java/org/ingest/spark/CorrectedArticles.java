package org.ingest.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ingest.article.Article;
import org.ingest.corrections.CorrectionUse;
import org.ingest.corrections.Corrections;
import org.ingest.corrections.CorrectionsFile;
import org.ingest.reading.Problem;

/**
 * Which articles of a part the user's corrections are about, a line each with its id and the
 * corrections that were applied to it: what was applied nowhere is told at the end of the job.
 */
final class CorrectedArticles {
  private static final String TOLD = OutputFolder.ERRORS + "/corrections.jsonl";

  private final Corrections corrections;
  private final StringBuilder rows = new StringBuilder();

  CorrectedArticles(Corrections corrections) {
    this.corrections = corrections;
  }

  void note(Article article) {
    if (!corrections.about(article.id()).isEmpty()) {
      rows.append(article.id());
      article.corrections().forEach(line -> rows.append(' ').append(line));
      rows.append('\n');
    }
  }

  /** Writes them where there are any. */
  void write(Part part, OutputFolder folder) throws IOException {
    if (!rows.isEmpty()) {
      try (OutputFolder.NewFile file = folder.create(OutputFolder.CORRECTED + "/" + part.name())) {
        file.stream().write(rows.toString().getBytes(UTF_8));
        file.keep();
      }
    }
  }

  /** Tells which lines of the user's file are wrong, or were applied to no article. */
  static void tell(UserList file, OutputFolder folder) throws IOException {
    List<Problem> problems = new ArrayList<>();
    Corrections corrections = CorrectionsFile.read(file.name(), file.bytes(), problems::add);
    CorrectionUse use = new CorrectionUse(file.name(), corrections);
    for (String part : folder.names(OutputFolder.CORRECTED)) {
      try (InputStream in = folder.open(OutputFolder.CORRECTED + "/" + part)) {
        new String(in.readAllBytes(), UTF_8).lines().forEach(row -> note(row, use));
      }
    }
    problems.addAll(use.unmet());
    ErrorRows.write(problems, folder, TOLD);
  }

  private static void note(String row, CorrectionUse use) {
    String[] cells = row.split(" ");
    use.note(cells[0], Stream.of(cells).skip(1).map(Integer::valueOf).toList());
  }
}
