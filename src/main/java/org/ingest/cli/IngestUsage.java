package org.ingest.cli;

import picocli.CommandLine.Model.UsageMessageSpec;

/** What the help of the main job says around its options. */
final class IngestUsage {
  private IngestUsage() {}

  static void explain(UsageMessageSpec usage) {
    usage
        .sortOptions(false)
        .autoWidth(true)
        .synopsisHeading("Usage: ")
        .customSynopsis(
            "ingest [OPTIONS] [FILE...]",
            "       ingest ledger|check|evaluate|train|schema|doctor|completion ... (each with --help)")
        .description(
            "%nReads news articles and writes the people, places, organisations, military units,"
                + " troop counts and dates of each as JSON.%n")
        .optionListHeading("%nOptions:%n")
        .commandListHeading("%nOther commands:%n")
        .footerHeading("%nExit status: ")
        .footer(
            "0 all well; 1 some input failed, the rest was written; 2 could not run.",
            "",
            "Examples:",
            "  ingest seeds.txt > out.json",
            "  ingest --format jsonl news/ | jq -c '.troop_counts[]'",
            "  ingest -o report.html --include '*.txt' news/",
            "  gzip -dc feed.jsonl.gz | ingest --input jsonl --date 2025-04-28 -");
  }
}
