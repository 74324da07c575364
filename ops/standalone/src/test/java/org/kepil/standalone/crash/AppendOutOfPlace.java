package org.kepil.standalone.crash;

import java.util.UUID;
import org.kepil.kernel.CaseId;

/** Appends a step far behind the end of its stream, past the aggregate. The log must refuse it. */
record AppendOutOfPlace(CaseId caseId, UUID step) {

    /** A place that no stream reaches. */
    static final long SEQUENCE = 1_000_000_000;
}
