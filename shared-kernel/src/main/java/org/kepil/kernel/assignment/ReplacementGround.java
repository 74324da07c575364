package org.kepil.kernel.assignment;

/** Why an advocate is replaced. */
public enum ReplacementGround {
    ILLNESS,
    CONFLICT_OF_INTEREST,
    REQUEST_OF_CLIENT,
    SUSPENSION,
    OTHER_PLACE
}
