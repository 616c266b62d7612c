package org.ingest.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.ingest.cases.TestPipeline;
import org.ingest.cleaning.ArticleCleaner;
import org.ingest.cleaning.CleanArticle;
import org.ingest.nlp.Sentence;
import org.ingest.nlp.SentenceSplitter;
import org.ingest.text.Token;
import org.ingest.troops.amount.Amount;
import org.ingest.troops.amount.AmountReader;
import org.ingest.troops.sentence.SentenceWords;

/** The steps between splitting and the kinds, without the name model. */
final class TextTargets {
  private static final long MOST = 100_000_000;
  private static final Pieces LINES = new Pieces("line", "line", "dirt", "date");
  private static final Pieces ALL =
      new Pieces("number", "noun", "verb", "name", "date", "dirt", "dirt", "line");
  private static final Pieces NUMBERS = new Pieces("number", "number", "noun", "verb", "dirt");
  private static final ThreadLocal<SentenceSplitter> SPLITTER =
      ThreadLocal.withInitial(() -> new SentenceSplitter(TestPipeline.models().sentences()));

  private TextTargets() {}

  static void clean(Choices choices) {
    ArticleCleaner cleaner = new ArticleCleaner(true);
    String text = LINES.lines(choices);
    CleanArticle once = cleaner.clean(TestPipeline.article(text, Optional.empty()));
    CleanArticle twice = cleaner.clean(TestPipeline.article(once.text(), Optional.empty()));
    assertEquals(once.text(), twice.text());
    assertEquals(once.title(), twice.title());
    for (int i = 0; i < once.text().length(); i++) {
      char c = once.text().charAt(i);
      assertTrue(c == '\n' || c == text.charAt(once.map().toOriginal(i)), "not led back");
    }
  }

  /** Each word is in one token of one sentence, at its place. */
  static void splitSentences(Choices choices) {
    String text = ALL.text(choices);
    int covered = 0;
    for (Sentence sentence : SPLITTER.get().split(text)) {
      assertTrue(sentence.span().start() >= covered, "sentences overlap");
      covered = checkTokens(text, sentence, covered);
      covered = checkBlank(text, covered, sentence.span().end());
    }
    checkBlank(text, covered, text.length());
  }

  private static int checkTokens(String text, Sentence sentence, int from) {
    int covered = from;
    for (Token token : sentence.tokens()) {
      assertTrue(sentence.span().contains(token.span()), "a token outside its sentence");
      assertEquals(token.text(), token.span().in(text));
      assertTrue(!token.span().isEmpty(), "an empty token");
      checkBlank(text, covered, token.span().start());
      covered = token.span().end();
    }
    return covered;
  }

  /** Nothing that one can see is lost. */
  private static int checkBlank(String text, int from, int to) {
    assertTrue(from <= to, "tokens overlap");
    boolean lost = text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
    assertTrue(!lost, () -> "no token: " + text.substring(from, to));
    return to;
  }

  static void readAmounts(Choices choices) {
    String text = NUMBERS.text(choices);
    AmountReader reader = new AmountReader();
    for (Sentence sentence : SPLITTER.get().split(text)) {
      SentenceWords words = new SentenceWords(text, sentence, List.of());
      for (int i = 0; i < words.size(); i++) {
        int at = i;
        reader.at(words, i).ifPresent(read -> read.amounts().forEach(each -> check(each, at)));
      }
    }
  }

  private static void check(Amount amount, int at) {
    assertTrue(amount.start() < amount.end() && at < amount.end(), () -> at + ": " + amount);
    assertTrue(amount.min().isPresent() || amount.max().isPresent(), () -> "none: " + amount);
    long min = amount.min().orElse(1);
    assertTrue(min >= 1 && min <= MOST, () -> "beyond reason: " + amount);
    assertTrue(amount.max().orElse(min) <= MOST, () -> "beyond reason: " + amount);
  }
}
