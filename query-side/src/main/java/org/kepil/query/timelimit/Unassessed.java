package org.kepil.query.timelimit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.timelimit.LimitCode;
import org.kepil.query.Names;
import org.kepil.query.Place;

/**
 * The requests that nobody assessed.
 *
 * @param more     whether there are others after these
 * @param byOffice how many each office has, the most first; whichever office was asked about
 * @param names    of the offices
 * @param readAt   the instant at which the days were counted
 */
public record Unassessed(List<Forgotten> requests, boolean more, List<OfOffice> byOffice, Names names, Instant readAt,
        @JsonUnwrapped Place place) {

    /**
     * A request on which neither a decision nor anything else followed.
     *
     * @param askedAt     when the person asked
     * @param age         working days of the office since
     * @param heardAt     when something was last heard of it: a paper, a letter, an offer to another office
     * @param silence     working days of the office since
     * @param limit       whose length the silence exceeds: that for a decision
     * @param rulebook    by which that is counted
     */
    public record Forgotten(CaseId caseId, String number, OfficeId officeId, MatterKind matter, Instant askedAt,
            long age, Instant heardAt, long silence, LimitCode limit, RulebookId rulebook) {
    }

    /** How many an office has. */
    public record OfOffice(OfficeId officeId, long requests) {
    }
}
