/**
 * What is claimed about a force, by whom, when, and where the claims differ.
 *
 * <p>Takes articles in the JSON that {@code ingest} writes; hands on {@link
 * org.ingest.ledger.LedgerClaim claims}, one for each count, and {@link
 * org.ingest.ledger.LedgerLine lines}: one force, one status, one place, one event or one figure
 * that lasts. A {@link org.ingest.ledger.Ledger} is a set of claims, and lines are worked out of
 * the sorted set alone. So the order of articles and the number of runs do not show, and reading a
 * ledger back and adding to it gives what one run gives.
 *
 * <p>The way of a claim: {@code ForceRegister} and {@code ClaimantRegister} give all names of one
 * force and one claimant one name; {@code Stories} finds copies; {@code Scopes} says what a claim
 * may be compared with; {@code Placement} puts it with the claim that it copies, repeats, is a part
 * of or comes on top of, else with its scope; {@code CellJoins} joins events that were dated or
 * placed in other words; {@code LineMaker} makes {@link org.ingest.ledger.Statement statements} (a
 * claim however often told), says which are superseded and which contradict.
 *
 * <p>What is unsure stays apart: a claim without a force, without a known status, a loss without a
 * place or a day is good for its own story only. No figure is called the best, and none is summed
 * but where an article adds it up itself.
 */
package org.ingest.ledger;
