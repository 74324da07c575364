package org.kepil.query.casefile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.query.Names;
import org.kepil.query.Place;

/**
 * The steps of a case, oldest first in the order of the log, and the file that they made, all at one position.
 *
 * @param previous as of {@link CaseFileAnswer}, as are {@code next}, {@code latest} and {@code recordedFrom}
 */
public record Timeline(CaseFile file, List<TimelineEntry> entries, Names names, @JsonUnwrapped Place place,
        @Nullable Long previous, @Nullable Long next, long latest, Instant recordedFrom) {

    /** The same answer without the steps. */
    CaseFileAnswer withoutSteps() {
        return new CaseFileAnswer(file, names, place, previous, next, latest, recordedFrom);
    }
}
