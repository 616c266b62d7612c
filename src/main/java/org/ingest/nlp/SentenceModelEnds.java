package org.ingest.nlp;

import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/** Asks OpenNLP's model whether a mark ends its sentence. Not for use by several threads. */
final class SentenceModelEnds {
  /** How much text before and after a mark the model is shown: it looks at a word or two. */
  private static final int REACH = 40;

  private final SentenceDetectorME detector;

  SentenceModelEnds(SentenceModel model) {
    detector = new SentenceDetectorME(model);
  }

  boolean endsAt(Mark mark) {
    int from = Math.max(mark.sentence(), mark.at() - REACH);
    int to = Math.min(mark.lineEnd(), mark.next() + REACH);
    for (Span found : detector.sentPosDetect(mark.text().substring(from, to))) {
      int end = from + found.getEnd();
      if (end > mark.at() && end <= mark.next()) {
        return true;
      }
    }
    return false;
  }
}
