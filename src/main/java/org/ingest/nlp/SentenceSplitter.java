package org.ingest.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import opennlp.tools.sentdetect.SentenceModel;
import org.ingest.text.Span;

/**
 * Cuts a text into sentences with their tokens. A line break always ends one; within a line rules
 * decide (see {@link MarkRules}), and where they do not, OpenNLP's model.
 *
 * <p>Not safe for use by several threads; the model behind it is.
 */
public final class SentenceSplitter {
  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  private final SentenceModelEnds model;
  private final Tokenizer tokenizer = new Tokenizer();

  public SentenceSplitter(SentenceModel model) {
    this.model = new SentenceModelEnds(model);
  }

  /** Reads the sentence model from the class path. */
  public static SentenceModel loadModel() {
    try (InputStream in = SentenceSplitter.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("no sentence model on the class path: " + MODEL);
      }
      return new SentenceModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the sentence model " + MODEL, e);
    }
  }

  /** The sentences of {@code text} with their tokens, in order; blank lines give none. */
  public List<Sentence> split(String text) {
    List<Sentence> sentences = new ArrayList<>();
    BitSet soft = SoftLineEnds.of(text);
    int start = 0;
    while (start < text.length()) {
      int end = endOfLine(text, start, soft);
      if (end > start) {
        for (Span span : SentenceEnds.cut(text, start, end, model)) {
          sentences.add(new Sentence(sentences.size(), span, tokenizer.tokenize(text, span)));
        }
      }
      start = end + 1;
    }
    return sentences;
  }

  private static int endOfLine(String text, int start, BitSet soft) {
    int end = start;
    while (end < text.length() && (!endsLine(text.charAt(end)) || soft.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
  }
}
