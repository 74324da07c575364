package org.kepil.kernel.rota;

import org.kepil.kernel.Event;
import org.kepil.kernel.office.OfficeId;

/** What can happen to the rota of an office. */
public sealed interface RotaEvent extends Event
        permits ShiftEntered, ShiftCancelled, ShareAgreed, LeaveEntered, LeaveCancelled {

    OfficeId officeId();
}
