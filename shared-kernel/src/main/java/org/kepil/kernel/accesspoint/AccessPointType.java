package org.kepil.kernel.accesspoint;

/** What people reach the service through. */
public enum AccessPointType {
    OFFICE,
    BUREAU,
    FREE_LEGAL_AID_CENTRE,
    MUNICIPAL_SERVICE,
    MOBILE_VISIT,
    NGO_OFFICE,
    HOTLINE
}
