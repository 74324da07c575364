package org.kepil.kernel.assignment;

/** Why an advocate does not take a case on. */
public enum DeclineGround {
    CONFLICT_OF_INTEREST,
    WORKLOAD,
    COMPETENCE
}
