package org.kepil.query.anomaly;

import java.time.Instant;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.service.ServiceId;

/** When an advocate was at work for a case, from and until. */
public record Attendance(ServiceId serviceId, CaseId caseId, AdvocateId advocateId, Instant from, Instant until) {
}
