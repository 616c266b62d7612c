package org.ingest.place;

import java.util.Set;

/**
 * What the words around a mention say of it and other places.
 *
 * @param containers names that it is said to lie in, a region's with its type: <i>Syria</i> for
 *     <i>Palmyra, Syria</i>, <i>Kursk region</i> for <i>Sudzha in the Kursk border region</i>
 * @param lands those of them that it surely lies in, if they are countries: <i>Babylon in Iraq</i>
 * @param neighbours names that it is said to lie near: <i>Brisbane</i> for <i>Kingston, south of
 *     Brisbane</i>
 * @param companions names beside it in a list: <i>Quebec</i> for <i>Ontario, Quebec and Alaska</i>
 * @param isNear whether something near it is meant: <i>15 km north of Goma</i>
 */
record PlaceRelations(
    Set<String> containers,
    Set<String> lands,
    Set<String> neighbours,
    Set<String> companions,
    boolean isNear) {
  PlaceRelations {
    containers = Set.copyOf(containers);
    lands = Set.copyOf(lands);
    neighbours = Set.copyOf(neighbours);
    companions = Set.copyOf(companions);
  }
}
