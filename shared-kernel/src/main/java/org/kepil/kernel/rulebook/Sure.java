package org.kepil.kernel.rulebook;

/** How sure it is that a rule stands in the law as the rulebook says it. */
public enum Sure {

    /** Read in the text of its source. */
    CONFIRMED,
    /** Read in part, at second hand, or in a title only. */
    PARTLY,
    /** General knowledge; nobody has found it in a text yet. */
    UNCONFIRMED,
    /** Worked out from confirmed figures. */
    DERIVED
}
