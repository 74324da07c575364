package org.kepil.kernel.rota;

import org.kepil.kernel.Stored;
import org.kepil.kernel.office.OfficeId;

/** A shift is not to be. Who was on duty before that stays what was so. */
@Stored(value = "rota.ShiftCancelled", stream = "rota")
public record ShiftCancelled(OfficeId officeId, ShiftId shiftId) implements RotaEvent {
}
