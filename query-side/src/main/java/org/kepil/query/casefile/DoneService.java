package org.kepil.query.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.service.CaseStage;
import org.kepil.kernel.service.Fund;
import org.kepil.kernel.service.ServiceId;
import org.kepil.kernel.service.ServiceKind;

/**
 * One entry of the register of actions.
 *
 * @param minutes        how long it lasted, from 1
 * @param trips          how many journeys it took, from 0
 * @param fund           who pays for it; null for the state budget
 * @param documentSha256 of the document that came of it; null if none did
 */
public record DoneService(ServiceId serviceId, AdvocateId advocateId, CaseStage stage, ServiceKind kind,
        Instant startedAt, int minutes, int trips, @Nullable Fund fund, @Nullable String documentSha256) {
}
