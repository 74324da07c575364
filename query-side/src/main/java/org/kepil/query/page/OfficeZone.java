package org.kepil.query.page;

import java.time.ZoneId;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.office.OfficeId;
import org.kepil.query.Moment;

/** Where an office is: in which zone it reads its clock, and whose rules it follows. The view of offices declares the bean. */
public interface OfficeZone {

    /** The office's zone; null for an office that is not registered. */
    @Nullable
    ZoneId of(OfficeId office, SignedIn reader);

    /** The office's country, two letters; null for an office that is not registered. */
    @Nullable
    String country(OfficeId office, SignedIn reader);

    /** The region of every office that was registered by the moment; its name where it says no region. */
    Map<OfficeId, String> regions(Moment moment, SignedIn reader);

    /** Every office that was registered by the moment. */
    Map<OfficeId, Seat> seats(Moment moment, SignedIn reader);
}
