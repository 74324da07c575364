package org.kepil.kernel.partner;

/** What a partner is; it decides what its system may send. */
public enum PartnerKind {
    /** A front office of the state for services of many bodies. */
    ADMINISTRATIVE_SERVICE_CENTRE,
    /** Any body that detains. */
    POLICE,
    COURT,
    LOCAL_GOVERNMENT
}
