package org.kepil.kernel.service;

import java.time.Instant;
import java.util.List;

/**
 * An advocate's part in a stage, as it stood when the act of services was filed.
 *
 * @param services everything that the advocate recorded for the stage
 */
public record StageWork(CaseStage stage, StageResult result, Instant endedAt, Instant filedAt,
        List<ServiceRecorded> services) {

    public StageWork {
        services = List.copyOf(services);
    }
}
