package org.kepil.kernel.eligibility;

/** Why aid was granted; the two groups of the published statistics of 2021. */
public enum GrantGround {
    WITHIN_INCOME_LIMIT,
    REGARDLESS_OF_INCOME
}
