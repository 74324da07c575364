package org.kepil.kernel.referral;

/** Which way a person is referred. */
public enum Direction {
    TO_OFFICE,
    TO_SERVICE
}
