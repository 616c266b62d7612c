package org.ingest.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.ingest.article.Article;
import org.ingest.names.NameConsistency.TypedName;
import org.ingest.nlp.Sentence;
import org.ingest.nlp.SentenceSplitter;
import org.junit.jupiter.api.Test;

class NameConsistencyTest {
  private static final SentenceSplitter SPLITTER =
      new SentenceSplitter(SentenceSplitter.loadModel());

  @Test
  void givesASpellingTheTypeThatItHasInTheArticleAsAWhole() {
    Article article = new Article("Vesper fell.\nVesper burned.\nVesper was retaken.");
    article.name(0, 0, 0, NameType.PLACE, 0.9);
    article.name(1, 0, 0, NameType.PLACE, 0.9);
    article.name(2, 0, 0, NameType.ORGANISATION, 0.6);
    assertEquals(List.of("Vesper PLACE", "Vesper PLACE", "Vesper PLACE"), article.settled());
  }

  @Test
  void leavesTheTypeWhereTheArticleIsOfTwoMinds() {
    Article article = new Article("Vesper fell.\nVesper said so.");
    article.name(0, 0, 0, NameType.PLACE, 0.9);
    article.name(1, 0, 0, NameType.ORGANISATION, 0.9);
    assertEquals(List.of("Vesper PLACE", "Vesper ORGANISATION"), article.settled());
  }

  @Test
  void takesASurnameForThePersonOfTheFullName() {
    Article article = new Article("Orla Lutsen spoke.\nLutsen left.\nLutsen slept.");
    article.name(0, 0, 1, NameType.PERSON, 0.99);
    article.name(1, 0, 0, NameType.PLACE, 0.5);
    article.name(2, 0, 0, NameType.PERSON, 0.9);
    assertEquals(
        List.of("Orla Lutsen PERSON", "Lutsen PERSON", "Lutsen PERSON"), article.settled());
  }

  @Test
  void marksASureSpellingWhereTheModelMissedIt() {
    Article article = new Article("They reached Tuva at dawn.\nRain fell over Tuva all day.");
    article.name(0, 2, 2, NameType.PLACE, 0.95);
    assertEquals(List.of("Tuva PLACE", "Tuva PLACE"), article.settled());
  }

  @Test
  void marksNoSpellingInsideALongerRunOfCapitals() {
    Article article = new Article("They reached Tuva at dawn.\nA man from Radio Tuva spoke.");
    article.name(0, 2, 2, NameType.PLACE, 0.95);
    assertEquals(List.of("Tuva PLACE"), article.settled());
  }

  /** Names given to a text by the tokens of its sentences. */
  private static final class Article {
    private final String text;
    private final List<Sentence> sentences;
    private final List<TypedName> names = new ArrayList<>();

    Article(String text) {
      this.text = text;
      sentences = SPLITTER.split(text);
    }

    void name(int sentence, int first, int last, NameType type, double confidence) {
      names.add(new TypedName(sentence, first, last, type, confidence));
    }

    List<String> settled() {
      return NameConsistency.settle(sentences, new ArticleContext(sentences), names).stream()
          .map(name -> name.span().in(text) + " " + name.type())
          .toList();
    }
  }
}
