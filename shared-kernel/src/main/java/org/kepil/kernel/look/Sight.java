package org.kepil.kernel.look;

/** What there is to see of people. */
public enum Sight {
    /** Nothing of anybody: registers, rules, figures, and what Kepil asks itself. */
    NOBODY,
    CASE,
    TIMELINE,
    LIMITS,
    CASES,
    DETENTIONS,
    HEARINGS,
    DEADLINES,
    ASSIGNMENTS,
    ANOMALIES,
    LOOK_ALIKES,
    TRANSFERS,
    COURT_REQUESTS,
    COMPLAINT,
    COMPLAINTS,
    CONSULTATION,
    CONSULTATIONS,
    REFERRALS,
    SUBMISSION
}
