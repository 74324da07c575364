package org.kepil.query.complaint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.kepil.query.Names;
import org.kepil.query.Place;

/**
 * Complaints at one position.
 *
 * @param more    whether there are others after these
 * @param names   of the offices and advocates of these complaints
 * @param open    how many wait for an answer
 * @param overdue for how many of them something should have been done by now
 */
public record Complaints(List<ComplaintItem> complaints, boolean more, Names names, long open, long overdue,
        @JsonUnwrapped Place place) {
}
