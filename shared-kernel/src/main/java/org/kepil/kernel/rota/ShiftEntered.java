package org.kepil.kernel.rota;

import java.time.Instant;
import org.kepil.kernel.Stored;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;

/**
 * An advocate is to be on duty for an office.
 *
 * @param from first instant of the shift
 * @param to   first instant after it
 */
@Stored(value = "rota.ShiftEntered", stream = "rota")
public record ShiftEntered(OfficeId officeId, ShiftId shiftId, AdvocateId advocateId, Instant from,
        Instant to) implements RotaEvent {
}
