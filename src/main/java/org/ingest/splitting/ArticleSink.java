package org.ingest.splitting;

import org.ingest.reading.Problem;

/** Takes what comes out of an input, in its order. What it throws passes through the splitter. */
public interface ArticleSink {
  void article(RawArticle article);

  void problem(Problem problem);
}
