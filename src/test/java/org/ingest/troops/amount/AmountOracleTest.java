package org.ingest.troops.amount;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.ingest.nlp.Sentence;
import org.ingest.nlp.Tokenizer;
import org.ingest.text.Span;
import org.ingest.text.Token;
import org.ingest.troops.amount.AmountOracle.Spelt;
import org.ingest.troops.sentence.SentenceWords;
import org.junit.jupiter.api.Test;

/**
 * Reads amounts that an independent generator has spelt, and finds the numbers it had in mind. The
 * property {@code oracle.amounts} asks for fewer, as mutation testing does, which runs this often.
 */
class AmountOracleTest {
  private static final long SEED = 16_017;
  private static final int AMOUNTS = Integer.getInteger("oracle.amounts", 100_000);
  private static final String BEFORE = "The army sent ";

  private final Tokenizer tokenizer = new Tokenizer();
  private final AmountReader reader = new AmountReader();

  @Test
  void agreesWithTheOracle() {
    AmountOracle oracle = new AmountOracle(SEED);
    for (int i = 0; i < AMOUNTS; i++) {
      Spelt spelt = oracle.next();
      assertEquals(expected(spelt), read(spelt), () -> "seed " + SEED + ": " + spelt.words());
    }
  }

  private static String expected(Spelt spelt) {
    return spelt.words() + " = " + spelt.min() + ".." + spelt.max();
  }

  private String read(Spelt spelt) {
    String text = BEFORE + spelt.words() + " soldiers.";
    SentenceWords words = words(text);
    for (int i = 0; i < words.size(); i++) {
      Optional<AmountReading> reading = reader.at(words, i);
      if (reading.isPresent()) {
        return reading.get().amounts().stream()
            .findFirst()
            .map(amount -> describe(words, amount))
            .orElse("refused: " + text);
      }
    }
    return "nothing: " + text;
  }

  private static String describe(SentenceWords words, Amount amount) {
    Span span = words.span(amount.start(), amount.end());
    return words.text(span) + " = " + amount.min().orElse(-1) + ".." + amount.max().orElse(-1);
  }

  private SentenceWords words(String text) {
    Span all = new Span(0, text.length());
    List<Token> tokens = tokenizer.tokenize(text, all);
    Sentence sentence = new Sentence(0, all, tokens);
    return new SentenceWords(text, sentence, List.of());
  }
}
