package org.kepil.kernel.hearing;

/** Why a hearing was put off. */
public enum AdjournmentGround {
    PARTY_ABSENT,
    PROSECUTOR_ABSENT,
    ADVOCATE_ABSENT,
    COURT_BUSY,
    NEW_EVIDENCE
}
