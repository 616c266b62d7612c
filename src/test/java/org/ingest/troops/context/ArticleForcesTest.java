package org.ingest.troops.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.ingest.cases.TestPipeline;
import org.junit.jupiter.api.Test;

class ArticleForcesTest {
  private static ArticleForces forces(String text) {
    SettledArticle article =
        TestPipeline.plain().settle(TestPipeline.article(text, Optional.empty()));
    return new ArticleView(article, null).named();
  }

  @Test
  void anArticleHasASubject() {
    ArticleForces forces =
        forces("Syrian soldiers left the town. Syria sent others. Turkish troops stayed away.");
    assertEquals(Optional.of("Syria"), forces.mainCountry());
    assertTrue(forces.isSubject("Syria"));
    assertTrue(forces.isSubject("Turkey"));
    assertFalse(forces.isSubject("Lebanon"));
  }

  @Test
  void aDigestHasNone() {
    ArticleForces forces =
        forces(
            "Syrian leaders met.\nA Syrian minister resigned.\nFrench troops reached the river.\n"
                + "Russian soldiers left the base.\nTurkish jets crossed a border.\n"
                + "Colombian soldiers freed a hostage.\nPeruvian troops found a tunnel.\n"
                + "Kenyan soldiers found a mine.\nDanish sailors went home.\n"
                + "Chilean pilots trained.\nPolish officers met.\nIndian engineers built a bridge.");
    assertEquals(Optional.of("Syria"), forces.mainCountry());
    assertFalse(forces.isSubject("Syria"));
  }
}
