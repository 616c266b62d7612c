/**
 * Military units and armed groups.
 *
 * <p>An analysed article enters; its unit mentions leave, with kind and, where their own words or
 * those right beside them say so, designator, echelon, branch and country. Three sources are
 * compared sentence by sentence: the name model's spans, the rules of {@code UnitRules} (formations
 * by number, letter and name, services of a country, forces without a name), and the lists of armed
 * groups, services and formations, the user's among them. {@code UnitRefusals} says what is no
 * unit. Abbreviations that an article explains in brackets are found in all of it.
 *
 * <p>Ignored on purpose: ships (but not their groups), police, <i>the brigade</i> alone, a nation
 * that stands elsewhere in the sentence, and the name finder's confidence where a rule is plain.
 * Roman numbers and ordinals in words are written in digits; a battalion and its parent are two
 * mentions, but for American marines (<i>3rd Battalion, 5th Marines</i>, 3/5).
 */
package org.ingest.unit;
