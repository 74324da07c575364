package org.kepil.query.page;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.rulebook.EscalationLevel;
import org.kepil.kernel.timelimit.LimitCode;
import org.kepil.query.Moment;
import org.kepil.query.Place;

/** Alarms of which somebody above was told; each view that has clocks declares a bean of this. */
public interface RaisedAlarms {

    /** What is overdue, and still not done. */
    Found of(Moment moment, SignedIn reader);

    /** Those at one position. */
    record Found(List<RaisedAlarm> alarms, Place place) {
    }

    /**
     * One of them.
     *
     * @param number   what people call the case or the complaint
     * @param address  of the page that shows it
     * @param dueAt    null while it stands still
     * @param told     who was told, and when
     * @param officeId whose it is; null for none of ours
     */
    record RaisedAlarm(String number, String address, LimitCode limit, @Nullable Instant dueAt,
            Map<EscalationLevel, Instant> told, @Nullable OfficeId officeId) {
    }
}
