package org.ingest.unit;

import java.util.Optional;
import org.ingest.entity.UnitKind;

/**
 * A unit that the program's lists know.
 *
 * @param name the name that groups its mentions
 * @param sure true when this spelling means the unit wherever it stands; a short form like
 *     <i>SDF</i> needs the full name in the article, or the name finder
 * @param capitals true for an abbreviation, which small letters make another word: <i>IS</i>, is
 * @param own true for a unit of the user's list
 */
public record KnownUnit(
    String name,
    UnitKind kind,
    Optional<String> country,
    Optional<String> echelon,
    Optional<String> branch,
    boolean sure,
    boolean capitals,
    boolean own) {}
