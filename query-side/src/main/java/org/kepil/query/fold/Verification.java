package org.kepil.query.fold;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What a view was found to be when all of it was folded anew.
 *
 * @param position    the position at which both sides were compared, -1 for an empty log
 * @param events      how many events were folded
 * @param rows        how many rows were compared, with all that history keeps of them
 * @param different   how many rows differ; 0 is the proof that none does
 * @param differences the first of them, at most 100
 * @param parked      keys left as they were before an event that could not be folded, until a new version of the view
 *                    folds them again; they are compared as of then
 */
public record Verification(String view, int version, long position, long events, long rows,
        long different, List<Difference> differences, List<String> parked) {

    @JsonProperty
    public boolean matches() {
        return different == 0;
    }

    /** The same without what the rows say. */
    Verification withheld() {
        return new Verification(view, version, position, events, rows, different,
                differences.stream().map(Difference::withheld).toList(), parked);
    }
}
