package org.kepil.kernel.rota;

import org.kepil.kernel.Stored;
import org.kepil.kernel.office.OfficeId;

/** A leave is not to be, or is over before its time. */
@Stored(value = "rota.LeaveCancelled", stream = "rota")
public record LeaveCancelled(OfficeId officeId, LeaveId leaveId) implements RotaEvent {
}
