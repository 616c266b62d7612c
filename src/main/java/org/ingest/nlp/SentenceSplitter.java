package org.ingest.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.ingest.text.Span;

/**
 * Cuts a text into sentences: OpenNLP's detector within each line, since a line break always ends
 * one, and rules where its model is known to go wrong.
 *
 * <p>Two sentences are joined when the first ends in an abbreviation that ends none (<i>on Jan. |
 * 11</i>, <i>Lt. Gen. | Townsend</i>), or the second begins in lower case.
 *
 * <p>Not safe for use by several threads; the model behind it is.
 */
public final class SentenceSplitter {
  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  /** Titles, ranks and months: what follows them belongs to them. */
  private static final Pattern ENDS_NO_SENTENCE =
      Pattern.compile(
          "(?:^|[\\s(\"“'‘.-])(?:Gen|Lt|Col|Maj|Capt|Cpl|Sgt|Pvt|Cmdr|Adm|Brig|Spc|Pfc|Mr|Mrs|Ms|Dr"
              + "|Prof|Rep|Sen|Gov|Hon|Rev|St|vs|Mt|Ft|Supt|Insp|Messrs|Pres|Amb|approx|ca|e\\.g"
              + "|i\\.e|[A-Z])\\.$");

  private static final Pattern ENDS_IN_MONTH =
      Pattern.compile("\\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No)\\.$");

  private static final Pattern ENDS_IN_INITIALS = Pattern.compile("\\b(?:[A-Z]\\.){2,}$");

  /** How much of a sentence's end the patterns above need to see. */
  private static final int END = 12;

  private final SentenceDetectorME detector;
  private final Tokenizer tokenizer = new Tokenizer();

  public SentenceSplitter(SentenceModel model) {
    detector = new SentenceDetectorME(model);
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
    int start = 0;
    while (start < text.length()) {
      int end = endOfLine(text, start);
      if (end > start) {
        for (Span span : joinFalseSplits(text, detect(text, start, end))) {
          sentences.add(new Sentence(sentences.size(), span, tokenizer.tokenize(text, span)));
        }
      }
      start = end + 1;
    }
    return sentences;
  }

  private static int endOfLine(String text, int start) {
    int end = start;
    while (end < text.length() && !endsLine(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
  }

  private List<Span> detect(String text, int start, int end) {
    List<Span> spans = new ArrayList<>();
    for (opennlp.tools.util.Span found : detector.sentPosDetect(text.substring(start, end))) {
      Span span = trim(text, start + found.getStart(), start + found.getEnd());
      if (!span.isEmpty()) {
        spans.add(span);
      }
    }
    return spans;
  }

  private static Span trim(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static List<Span> joinFalseSplits(String text, List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans) {
      int last = joined.size() - 1;
      if (last >= 0 && belongTogether(text, joined.get(last), span.in(text))) {
        joined.set(last, new Span(joined.get(last).start(), span.end()));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private static boolean belongTogether(String text, Span before, String after) {
    int first = after.codePointAt(0);
    if (Character.isLowerCase(first)) {
      return true;
    }
    String end = text.substring(Math.max(before.start(), before.end() - END), before.end());
    if (ENDS_NO_SENTENCE.matcher(end).find()) {
      return true;
    }
    if (ENDS_IN_MONTH.matcher(end).find()) {
      return Character.isDigit(first);
    }
    return ENDS_IN_INITIALS.matcher(end).find() && !beginsSentence(after);
  }

  /** After <i>the U.S.</i> only a word that often opens a sentence is taken to open one. */
  private static boolean beginsSentence(String after) {
    String word = after.split("[^\\p{L}]", 2)[0].toLowerCase(Locale.ROOT);
    return SENTENCE_OPENERS.contains(word);
  }

  private static final java.util.Set<String> SENTENCE_OPENERS =
      java.util.Set.of(
          "the",
          "a",
          "an",
          "in",
          "on",
          "at",
          "it",
          "he",
          "she",
          "they",
          "this",
          "that",
          "these",
          "those",
          "but",
          "and",
          "after",
          "before",
          "when",
          "while",
          "if",
          "as",
          "for",
          "from",
          "however",
          "meanwhile",
          "earlier",
          "officials",
          "there",
          "some",
          "many",
          "most",
          "his",
          "her",
          "their",
          "its",
          "we",
          "i",
          "you",
          "under",
          "since",
          "last",
          "one",
          "two",
          "both");
}
