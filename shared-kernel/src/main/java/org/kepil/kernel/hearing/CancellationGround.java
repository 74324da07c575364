package org.kepil.kernel.hearing;

/** Why a hearing will not take place. */
public enum CancellationGround {
    MATTER_SETTLED,
    CLAIM_WITHDRAWN,
    ENTERED_IN_ERROR
}
