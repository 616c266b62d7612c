package org.ingest.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes a line as the dossiers do: {@code Mali killed in Gao on 2031-03-03: 5 by Mali: army (2
 * articles, 1 origin), superseded; 7 by …}.
 */
final class LineText {
  private LineText() {}

  static String of(LedgerLine line) {
    List<String> statements = new ArrayList<>();
    for (Statement statement : line.statements()) {
      statements.add(statement(statement));
    }
    return head(line) + ": " + String.join("; ", statements) + tail(line);
  }

  private static String head(LedgerLine line) {
    return line.force().orElse("?")
        + " "
        + line.status().name().toLowerCase(Locale.ROOT)
        + line.subject().map(each -> " [" + each + "]").orElse("")
        + line.place().map(each -> " in " + each.name()).orElse("")
        + line.event().map(each -> " on " + each).orElse("");
  }

  private static String statement(Statement statement) {
    return (statement.denied() ? "denied " : "")
        + figure(statement.figure())
        + (statement.role() == ClaimRole.WHOLE
            ? ""
            : " " + statement.role().name().toLowerCase(Locale.ROOT))
        + statement.claimant().map(each -> " by " + each).orElse("")
        + " ("
        + statement.articles()
        + "/"
        + statement.origins()
        + ")"
        + (statement.supersededBy().isPresent() ? " superseded" : "");
  }

  private static String figure(Figure figure) {
    if (figure.min().equals(figure.max())) {
      return Long.toString(figure.low());
    }
    return (figure.min().isPresent() ? Long.toString(figure.low()) : "")
        + "-"
        + (figure.max().isPresent() ? Long.toString(figure.high()) : "");
  }

  private static String tail(LedgerLine line) {
    StringBuilder tail = new StringBuilder();
    for (Contradiction each : line.contradictions()) {
      tail.append(" | ")
          .append(statement(line.statements().get(each.one())).replaceAll(" \\(.*", ""))
          .append(" against ")
          .append(statement(line.statements().get(each.other())).replaceAll(" \\(.*", ""))
          .append(": ")
          .append(each.reason().name().toLowerCase(Locale.ROOT));
    }
    line.sums().forEach(each -> tail.append(" | sum ").append(figure(each.sum())));
    return tail.toString();
  }
}
