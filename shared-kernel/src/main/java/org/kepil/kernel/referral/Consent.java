package org.kepil.kernel.referral;

/** How the person agreed that what concerns them is passed on. */
public enum Consent {
    WRITTEN,
    ORAL,
    /** The person did not, or was not asked. */
    NONE
}
