/**
 * Counts of military people: how many, whose, what happened to them, where, when and who says so.
 *
 * <p>Comes last of the kinds: takes the article with its places, units and dates settled, and hands
 * on {@link org.ingest.entity.TroopCount}s, among them which count is a part or a repetition of
 * another. Finds amounts and the nouns that they count, and refuses counts of anything else
 * (civilians, police, vehicles, ages, money). Left out on purpose: a force, place or date that the
 * text does not make plain, since a wrong one is worse than none.
 */
package org.ingest.troops;
