package org.kepil.query.complaint;

import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.page.RaisedAlarms;
import org.springframework.stereotype.Component;

/** The limits of complaints of which somebody above was told. */
@Component
class RaisedComplaintRows implements RaisedAlarms {

    private final Ask ask;

    RaisedComplaintRows(Ask ask) {
        this.ask = ask;
    }

    @Override
    public Found of(Moment moment, SignedIn reader) {
        var found = ask.one(new FindRaisedComplaints(moment, reader), FindRaisedComplaints.Raised.class);
        return new Found(found.alarms(), found.place());
    }
}
