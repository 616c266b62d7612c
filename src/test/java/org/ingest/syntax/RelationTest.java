package org.ingest.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationTest {
  @ParameterizedTest
  @CsvSource({
    "nsubj:pass, NSUBJ_PASS",
    "nsubj:outer, NSUBJ",
    "obl:tmod, OBL_UNMARKED",
    "obl:agent, OBL_AGENT",
    "acl:relcl, ACL_RELCL",
    "cc:preconj, CC",
    "unheard, DEP"
  })
  void keepsTheSubtypesThatRulesAskFor(String label, Relation relation) {
    assertEquals(relation, Relation.labelled(label));
  }
}
