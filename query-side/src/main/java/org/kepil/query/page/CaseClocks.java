package org.kepil.query.page;

import java.time.ZoneId;
import java.util.List;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/** What the page of a case shows of its time limits; the view of time limits declares the bean. */
public interface CaseClocks {

    /**
     * The clocks, the worst first.
     *
     * @param version oldest version of the case that satisfies the reader, -1 for any
     * @param zone    in which times are written
     */
    List<ClockCard> of(CaseId caseId, long version, Moment moment, ZoneId zone, SignedIn reader);
}
