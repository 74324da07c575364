package org.kepil.query.dashboard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.request.MatterKind;
import org.kepil.query.CaseState;
import org.kepil.query.Names;
import org.kepil.query.Place;

/**
 * The numbers of one moment. All are counted in one snapshot, so that they agree with each other.
 *
 * @param cases    all cases, closed ones included
 * @param open     those that are not closed
 * @param byState  all cases by state, every state that has one
 * @param byMatter open cases by kind of matter; null for cases taken over
 * @param byOffice open cases by office, most first; null for cases taken over
 * @param weeks    oldest first, without gaps; never empty
 * @param untilAssigned how long cases wait for an advocate
 */
public record Dashboard(long cases, long open, List<StateCount> byState, List<MatterCount> byMatter,
        List<OfficeCount> byOffice, List<Week> weeks, Wait untilAssigned, Names names, @JsonUnwrapped Place place) {

    public record StateCount(CaseState state, long cases) {
    }

    public record MatterCount(@Nullable MatterKind matter, long cases) {
    }

    public record OfficeCount(@Nullable OfficeId officeId, long cases) {
    }

    /** @param monday first day of the week, in UTC */
    public record Week(LocalDate monday, long requested, long closed) {
    }

    /**
     * Time from request to first assignment, over all cases that were assigned.
     *
     * @param median the middle one, interpolated, to the second; null if no case was assigned
     * @param p90    nine of ten are at most this; null if no case was assigned
     */
    public record Wait(long assigned, @Nullable Duration median, @Nullable Duration p90, List<Band> bands) {
    }

    /**
     * One bar of the distribution.
     *
     * @param from  least wait
     * @param below upper end, itself not included; null for the last band
     */
    public record Band(Duration from, @Nullable Duration below, long cases) {
    }
}
