package org.ingest.ledger.check;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ingest.cases.TestPipeline;
import org.ingest.ledger.ClaimReader;
import org.ingest.reading.Input;
import org.ingest.writing.ArticleJson;

/** Articles to hold figures against, and how tests show what came of it. */
final class CheckedArticles {
  private static final ObjectMapper JSON = new ObjectMapper();

  private CheckedArticles() {}

  static FigureCheck of(Path articles) throws IOException {
    return of(Input.file(articles));
  }

  /** One article of plain text. */
  static FigureCheck of(String text) throws IOException {
    return of(Input.of("news.txt", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static FigureCheck of(Input input) throws IOException {
    List<ReadArticle> read = new ArrayList<>();
    ClaimReader reader = new ClaimReader();
    TestPipeline.ingester()
        .read(
            List.of(input),
            outcome -> {
              byte[] json = new ArticleJson(false).toBytes(outcome.article().orElseThrow());
              read.add(ReadArticle.of(JSON.readTree(json), reader));
            });
    return new FigureCheck(read);
  }

  static String shown(CheckedFigure figure) {
    return figure.stated().row()
        + " "
        + figure.verdict()
        + figure.differences().stream()
            .map(each -> " " + each.key() + " " + each.stated() + "/" + each.found())
            .collect(Collectors.joining());
  }
}
