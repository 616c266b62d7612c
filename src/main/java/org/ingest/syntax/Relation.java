package org.ingest.syntax;

import java.util.HashMap;
import java.util.Map;

/**
 * How a word depends on its head (Universal Dependencies, version 2). Of the subtypes those are
 * kept that rules ask for; others count as their main type.
 */
public enum Relation {
  ACL("acl"),
  ACL_RELCL("acl:relcl"),
  ADVCL("advcl"),
  ADVMOD("advmod"),
  AMOD("amod"),
  APPOS("appos"),
  AUX("aux"),
  AUX_PASS("aux:pass"),
  CASE("case"),
  CC("cc"),
  CCOMP("ccomp"),
  COMPOUND("compound"),
  /** A verb's particle: <i>pull out</i>. */
  COMPOUND_PRT("compound:prt"),
  CONJ("conj"),
  COP("cop"),
  CSUBJ("csubj"),
  DEP("dep"),
  DET("det"),
  DISCOURSE("discourse"),
  DISLOCATED("dislocated"),
  EXPL("expl"),
  FIXED("fixed"),
  FLAT("flat"),
  GOESWITH("goeswith"),
  IOBJ("iobj"),
  LIST("list"),
  MARK("mark"),
  NMOD("nmod"),
  /** A title or description before a name: <i>army spokesman John Doe</i>. */
  NMOD_DESC("nmod:desc"),
  NMOD_POSS("nmod:poss"),
  /** A noun's modifier without preposition: <i>on Monday night</i>'s Monday in some readings. */
  NMOD_UNMARKED("nmod:unmarked"),
  NSUBJ("nsubj"),
  NSUBJ_PASS("nsubj:pass"),
  NUMMOD("nummod"),
  OBJ("obj"),
  OBL("obl"),
  /** Who does it in the passive: <i>by rebels</i>. */
  OBL_AGENT("obl:agent"),
  /** A verb's modifier without preposition: <i>died Monday</i>. */
  OBL_UNMARKED("obl:unmarked"),
  ORPHAN("orphan"),
  PARATAXIS("parataxis"),
  PUNCT("punct"),
  REPARANDUM("reparandum"),
  ROOT("root"),
  VOCATIVE("vocative"),
  XCOMP("xcomp");

  private static final Map<String, Relation> BY_NAME = new HashMap<>();

  static {
    for (Relation relation : values()) {
      BY_NAME.put(relation.label, relation);
    }
    BY_NAME.put("obl:tmod", OBL_UNMARKED);
    BY_NAME.put("obl:npmod", OBL_UNMARKED);
    BY_NAME.put("nmod:tmod", NMOD_UNMARKED);
    BY_NAME.put("nmod:npmod", NMOD_UNMARKED);
    BY_NAME.put("csubj:pass", CSUBJ);
  }

  private final String label;

  Relation(String label) {
    this.label = label;
  }

  /** The relation's name in treebanks. */
  public String label() {
    return label;
  }

  /** The relation of a treebank's label, or the main type's where its subtype is not kept. */
  public static Relation labelled(String label) {
    Relation exact = BY_NAME.get(label);
    if (exact != null) {
      return exact;
    }
    int colon = label.indexOf(':');
    return BY_NAME.getOrDefault(colon < 0 ? label : label.substring(0, colon), DEP);
  }

  /** The subject of an active or passive clause. */
  public boolean isSubject() {
    return this == NSUBJ || this == NSUBJ_PASS || this == CSUBJ;
  }
}
