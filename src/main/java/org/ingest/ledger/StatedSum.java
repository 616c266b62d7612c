package org.ingest.ledger;

/**
 * What an article says that two claims come to: <i>five were killed, and another two died</i>.
 *
 * @param base the id of the claim that is added to
 * @param additional the id of the one that comes on top
 */
public record StatedSum(String base, String additional, Figure sum) {}
