package org.kepil.kernel.office;

/** What an office is in the organisation. */
public enum OfficeKind {
    COORDINATION_CENTRE,
    REGIONAL_CENTRE,
    LOCAL_CENTRE,
    BUREAU
}
