package org.ingest.troops;

import java.util.Set;
import org.ingest.entity.TroopStatus;
import org.ingest.troops.claim.KnownSpeaker;
import org.ingest.troops.force.KnownForce;
import org.ingest.troops.setting.KnownSetting;

/**
 * What annotators say of a count.
 *
 * @param statuses those that are right, the preferred one first; none where any is
 */
public record KnownCount(
    Set<TroopStatus> statuses,
    KnownForce force,
    KnownSpeaker speaker,
    KnownSetting place,
    KnownSetting date) {}
