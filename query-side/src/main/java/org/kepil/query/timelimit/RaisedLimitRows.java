package org.kepil.query.timelimit;

import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.page.RaisedAlarms;
import org.springframework.stereotype.Component;

/** The limits of cases of which somebody above was told. */
@Component
class RaisedLimitRows implements RaisedAlarms {

    private final Ask ask;

    RaisedLimitRows(Ask ask) {
        this.ask = ask;
    }

    @Override
    public Found of(Moment moment, SignedIn reader) {
        RaisedLimits found = ask.one(new FindRaised(moment, reader), RaisedLimits.class);
        return new Found(found.alarms(), found.place());
    }
}
