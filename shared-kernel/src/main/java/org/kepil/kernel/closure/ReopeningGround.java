package org.kepil.kernel.closure;

/** Why a closed case goes on. */
public enum ReopeningGround {
    JUDGMENT_QUASHED,
    NEW_CIRCUMSTANCES,
    CLOSED_IN_ERROR
}
