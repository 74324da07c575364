package org.kepil.query.complaint;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import java.util.List;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;
import org.kepil.query.Place;
import org.kepil.query.page.RaisedAlarms.RaisedAlarm;

/** Of which overdue limits of complaints was somebody above told? Answered by {@link Raised}. */
@Shows(Sight.COMPLAINTS)
public record FindRaisedComplaints(Moment moment, SignedIn reader) {

    /** What was found. */
    public record Raised(List<RaisedAlarm> alarms, Place place) {
    }
}
