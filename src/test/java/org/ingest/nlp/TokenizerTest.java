package org.ingest.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ingest.text.Span;
import org.ingest.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  private final Tokenizer tokenizer = new Tokenizer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "US-based firms|US - based firms",
        "an Israel-Gaza truce|an Israel - Gaza truce",
        "10,000–12,000 men|10,000 – 12,000 men",
        "Kim's decision|Kim 's decision",
        "the troops’ pay|the troops ’ pay",
        "O'Brien of N'Djamena|O'Brien of N'Djamena",
        "in the U.S. Army|in the U.S. Army",
        "Gen. Orlo Vance spoke.|Gen. Orlo Vance spoke .",
        "at 05:30 on Jan. 11, 2025.|at 05:30 on Jan. 11 , 2025 .",
        "May 31,2011 was wet|May 31 , 2011 was wet",
        "the 1990s and the 5th|the 1990s and the 5th",
        "about 2.5 million|about 2.5 million",
        "(HRANA)|( HRANA )",
        "see https://example.org/a?b=c now|see https://example.org/a?b=c now",
        "a 5,000-strong force|a 5,000 - strong force",
        "the end...|the end ...",
        "don't shoot|don't shoot"
      })
  void cutsWordsWhereNamesAndNumbersEnd(String text, String tokens) {
    assertEquals(tokens, String.join(" ", words(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"One «два» 三 end.", "𝒜 letter and 🚀 rocket", "a  b c"})
  void givesTokensThatSliceToTheirOwnText(String text) {
    for (Token token : tokenizer.tokenize(text, new Span(0, text.length()))) {
      assertEquals(token.text(), token.span().in(text));
    }
  }

  private List<String> words(String text) {
    return tokenizer.tokenize(text, new Span(0, text.length())).stream().map(Token::text).toList();
  }
}
