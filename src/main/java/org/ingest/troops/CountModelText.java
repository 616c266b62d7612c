package org.ingest.troops;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the text of a {@link CountModel}. Sign by sign, since every start reads sixty thousand
 * numbers before anything is compiled.
 */
final class CountModelText {
  private final String text;
  private int at;

  CountModelText(String text) {
    this.text = text;
  }

  /**
   * The next of the three models.
   *
   * @throws IllegalArgumentException when the text is none of a model
   */
  LinearModel next() {
    int end = endOfLine();
    List<String> labels = List.of(text.substring(at, end).split("\t"));
    Map<String, float[]> weights = new HashMap<>();
    at = end + 1;
    for (end = endOfLine(); end > at; end = endOfLine()) {
      int tab = text.indexOf('\t', at);
      if (tab < 0 || tab > end) {
        throw new IllegalArgumentException("a feature without weights");
      }
      weights.put(text.substring(at, tab), weights(tab + 1, end, labels.size()));
      at = end + 1;
    }
    at = end + 1;
    return new LinearModel(labels, weights);
  }

  private int endOfLine() {
    int end = text.indexOf('\n', at);
    if (end < 0) {
      throw new IllegalArgumentException("it ends early");
    }
    return end;
  }

  /** Numbers like <i>-0.38</i> between tabs; nothing between two tabs is 0. */
  private float[] weights(int from, int to, int labels) {
    float[] weights = new float[labels];
    int label = 0;
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || text.charAt(i) == '\t') {
        if (label == labels) {
          throw new IllegalArgumentException("more weights than labels");
        }
        weights[label++] = start == i ? 0 : hundredths(start, i) / 100f;
        start = i + 1;
      }
    }
    return weights;
  }

  private int hundredths(int from, int to) {
    boolean negative = text.charAt(from) == '-';
    int value = 0;
    int decimals = -1;
    for (int i = negative ? from + 1 : from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '.' && decimals < 0) {
        decimals = 0;
      } else if (c >= '0' && c <= '9' && decimals < 2) {
        value = 10 * value + c - '0';
        decimals += decimals < 0 ? 0 : 1;
      } else {
        throw new IllegalArgumentException("no weight: " + text.substring(from, to));
      }
    }
    for (int i = Math.max(0, decimals); i < 2; i++) {
      value *= 10;
    }
    return negative ? -value : value;
  }
}
