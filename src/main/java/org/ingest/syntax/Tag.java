package org.ingest.syntax;

import java.util.HashMap;
import java.util.Map;

/** The Penn Treebank's part-of-speech tags, as the English Web Treebank uses them. */
public enum Tag {
  ADD("ADD"),
  AFX("AFX"),
  CC("CC"),
  CD("CD"),
  CLOSE_BRACKET("-RRB-"),
  CLOSE_QUOTE("''"),
  COLON(":"),
  COMMA(","),
  DOLLAR("$"),
  DT("DT"),
  EX("EX"),
  FW("FW"),
  GW("GW"),
  HYPH("HYPH"),
  IN("IN"),
  JJ("JJ"),
  JJR("JJR"),
  JJS("JJS"),
  LS("LS"),
  MD("MD"),
  NFP("NFP"),
  NN("NN"),
  NNP("NNP"),
  NNPS("NNPS"),
  NNS("NNS"),
  OPEN_BRACKET("-LRB-"),
  OPEN_QUOTE("``"),
  PDT("PDT"),
  POS("POS"),
  PRP("PRP"),
  PRP_POSSESSIVE("PRP$"),
  RB("RB"),
  RBR("RBR"),
  RBS("RBS"),
  RP("RP"),
  STOP("."),
  SYM("SYM"),
  TO("TO"),
  UH("UH"),
  VB("VB"),
  VBD("VBD"),
  VBG("VBG"),
  VBN("VBN"),
  VBP("VBP"),
  VBZ("VBZ"),
  WDT("WDT"),
  WP("WP"),
  WP_POSSESSIVE("WP$"),
  WRB("WRB"),
  XX("XX");

  private static final Map<String, Tag> BY_NAME = new HashMap<>();

  static {
    for (Tag tag : values()) {
      BY_NAME.put(tag.penn, tag);
    }
  }

  private final String penn;

  Tag(String penn) {
    this.penn = penn;
  }

  /** The tag's name in the treebank. */
  public String penn() {
    return penn;
  }

  /** The tag with a name of the treebank; {@link #XX} where there is none. */
  public static Tag named(String penn) {
    return BY_NAME.getOrDefault(penn, XX);
  }

  /** A verb's form of any kind, auxiliaries too, modal verbs not. */
  public boolean isVerb() {
    return ordinal() >= VB.ordinal() && ordinal() <= VBZ.ordinal();
  }

  /** <i>killed, was; kill, kills; could</i>, not <i>killing, to kill, been</i>. */
  public boolean isFinite() {
    return isPast() || isPresent() || this == MD;
  }

  /** A finite past: <i>died, were</i>. */
  public boolean isPast() {
    return this == VBD;
  }

  /** A finite present: <i>dies, are</i>. */
  public boolean isPresent() {
    return this == VBP || this == VBZ;
  }

  /** A past participle: <i>(were) killed</i>. */
  public boolean isPastParticiple() {
    return this == VBN;
  }

  /** <i>killing</i>. */
  public boolean isIng() {
    return this == VBG;
  }

  /** A common or proper noun. */
  public boolean isNoun() {
    return ordinal() >= NN.ordinal() && ordinal() <= NNS.ordinal();
  }

  public boolean isProperNoun() {
    return this == NNP || this == NNPS;
  }

  /** A noun in the plural. */
  public boolean isPlural() {
    return this == NNS || this == NNPS;
  }
}
