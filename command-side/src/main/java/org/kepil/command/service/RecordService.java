package org.kepil.command.service;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.service.CaseStage;
import org.kepil.kernel.service.Fund;
import org.kepil.kernel.service.ServiceId;
import org.kepil.kernel.service.ServiceKind;
import org.kepil.kernel.service.ServiceRecorded;

/**
 * Enters something that an advocate did for the case in the register of actions.
 *
 * @param minutes        how long it lasted, from 1
 * @param trips          how many journeys it took, from 0
 * @param fund           who pays for it; null for the state budget
 * @param documentSha256 of the document that came of it; null if none did
 */
public record RecordService(@TargetAggregateIdentifier CaseId caseId, ServiceId serviceId, AdvocateId advocateId,
        CaseStage stage, ServiceKind kind, Instant startedAt, int minutes, int trips, @Nullable Fund fund,
        @Nullable String documentSha256) {

    ServiceRecorded recorded() {
        return new ServiceRecorded(caseId, serviceId, advocateId, stage, kind, startedAt, minutes, trips, fund,
                documentSha256);
    }
}
