package org.kepil.kernel.eligibility;

/** Why aid was refused. Codes of the first form; the rulebook will list each country's own. */
public enum RefusalGround {
    NOT_ELIGIBLE,
    MATTER_NOT_COVERED,
    FALSE_INFORMATION,
    ALREADY_HELPED,
    MANIFESTLY_UNFOUNDED
}
