package org.kepil.kernel.rota;

import java.time.Instant;
import org.kepil.kernel.Stored;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;

/**
 * An advocate is to be away, and takes no case meanwhile. Why is nobody's business here.
 *
 * @param from first instant of the leave
 * @param to   first instant after it
 */
@Stored(value = "rota.LeaveEntered", stream = "rota")
public record LeaveEntered(OfficeId officeId, LeaveId leaveId, AdvocateId advocateId, Instant from,
        Instant to) implements RotaEvent {
}
