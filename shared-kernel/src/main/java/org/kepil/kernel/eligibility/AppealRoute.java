package org.kepil.kernel.eligibility;

/** Where a refusal can be appealed. */
public enum AppealRoute {
    HIGHER_OFFICE,
    COURT
}
