package org.kepil.query.timelimit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.kepil.kernel.CaseId;
import org.kepil.query.Place;

/**
 * The limits of a case, the worst first.
 *
 * @param readAt the instant at which the clocks were read
 */
public record CaseLimits(CaseId caseId, List<Clock> clocks, Instant readAt, @JsonUnwrapped Place place) {
}
