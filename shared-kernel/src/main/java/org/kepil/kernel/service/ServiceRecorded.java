package org.kepil.kernel.service;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.person.Open;

/**
 * An advocate did something for the case.
 *
 * @param stage          which it belongs to
 * @param minutes        how long it lasted, from 1
 * @param trips          how many journeys it took, from 0
 * @param fund           who pays for it; null for the state budget
 * @param documentSha256 64 hexadecimal digits of the document that came of it; null if none did
 */
@Stored(value = "service.ServiceRecorded", stream = "case")
public record ServiceRecorded(CaseId caseId, ServiceId serviceId, AdvocateId advocateId, CaseStage stage,
        ServiceKind kind, Instant startedAt, int minutes, int trips, @Nullable Fund fund,
        @Nullable @Open String documentSha256) implements ServiceEvent {
}
