package org.kepil.query.outreach;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.outreach.OutreachId;
import org.kepil.kernel.outreach.OutreachKind;
import org.kepil.kernel.outreach.Participants;
import org.kepil.kernel.provider.ProviderId;
import org.kepil.kernel.service.Fund;

/** An event of outreach or training. @param providerId who held it; null for the service itself */
public record OutreachRow(OutreachId outreachId, OutreachKind kind, String title, String place, LocalDate on,
        OfficeId officeId, @Nullable ProviderId providerId, Participants participants, @Nullable Fund fund,
        long version) {
}
