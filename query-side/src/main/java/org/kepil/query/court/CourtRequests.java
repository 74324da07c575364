package org.kepil.query.court;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.kepil.query.Place;

/** Matters in which courts asked for counsel. @param more whether there are others after these */
public record CourtRequests(List<CourtRow> requests, boolean more, @JsonUnwrapped Place place) {
}
