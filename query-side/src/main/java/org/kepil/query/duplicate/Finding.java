package org.kepil.query.duplicate;

/** What was found of a case and another one. */
public enum Finding {
    /** It is the same request as the other, and ended with that. */
    DUPLICATE_OF,
    /** The other one is the same request, and ended with that. */
    HAS_DUPLICATE,
    /** They have to do with each other. */
    LINKED,
    /** They only look alike. */
    TOLD_APART
}
