package org.kepil.kernel.outreach;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Stored;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.Open;
import org.kepil.kernel.provider.ProviderId;
import org.kepil.kernel.service.Fund;

/**
 * People were taught, informed or trained.
 *
 * @param providerId the organisation outside the service that held it; null for the service itself
 * @param fund       whose money paid for it; null for the state budget's
 */
@Stored(value = "outreach.OutreachHeld", stream = "outreach")
public record OutreachHeld(OutreachId outreachId, OutreachKind kind, @Open String title, @Open String place,
        LocalDate on, OfficeId officeId, @Nullable ProviderId providerId, Participants participants,
        @Nullable Fund fund) implements OutreachEvent {
}
