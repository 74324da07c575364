package org.kepil.query.consultation;

/** Where a consultation stands. */
public enum ConsultationState {
    OPEN,
    WAITS_FOR_SIGN_OFF,
    GIVEN,
    REFERRED
}
