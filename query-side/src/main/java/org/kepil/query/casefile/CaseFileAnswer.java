package org.kepil.query.casefile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.query.Names;
import org.kepil.query.Place;

/**
 * A case file with the names of its day.
 *
 * @param previous position of the event of this case before the one shown last; null if that is the first
 * @param next     position of the event after it; null if none is known yet
 * @param latest   version that the case has reached by now
 * @param recordedFrom when the first event of this case entered the order of the log; before, the case is unknown
 */
public record CaseFileAnswer(CaseFile file, Names names, @JsonUnwrapped Place place, @Nullable Long previous,
        @Nullable Long next, long latest, Instant recordedFrom) {
}
