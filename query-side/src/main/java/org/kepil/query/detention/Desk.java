package org.kepil.query.detention;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.kepil.query.Names;
import org.kepil.query.Place;

/**
 * The notices of the desk at one position.
 *
 * @param names   of the offices and advocates of these notices
 * @param byStage how many notices stand where, whichever were asked for; what has none is left out
 * @param at      the instant up to which times that still run are counted
 */
public record Desk(List<Notice> notices, Names names, Map<DeskStage, Long> byStage, Instant at,
        @JsonUnwrapped Place place) {

    /** About how many something has still to be done. */
    public long open() {
        return byStage.entrySet().stream().filter(entry -> entry.getKey() != DeskStage.DONE)
                .mapToLong(Map.Entry::getValue).sum();
    }
}
