package org.kepil.kernel.closure;

/** How a case ended. */
public enum Outcome {
    SERVICE_COMPLETED,
    DECIDED_FOR_CLIENT,
    DECIDED_AGAINST_CLIENT,
    SETTLED,
    WITHDRAWN_BY_CLIENT,
    AID_TERMINATED,
    AID_REFUSED
}
