package org.kepil.kernel.duplicate;

/** What one case is to another. */
public enum LinkKind {
    /** Both are about what happened on one occasion. */
    SAME_INCIDENT,
    /** Both clients are accused together. */
    CO_DEFENDANTS,
    /** This one goes against what was decided in the other. */
    APPEAL_OF,
    /** What was decided in this one is attacked in the other. */
    APPEALED_IN,
    /** One client, or one household, with another matter. */
    SAME_CLIENT;

    /** What the other case is to this one. */
    public LinkKind seenFromTheOther() {
        return switch (this) {
            case SAME_INCIDENT, CO_DEFENDANTS, SAME_CLIENT -> this;
            case APPEAL_OF -> APPEALED_IN;
            case APPEALED_IN -> APPEAL_OF;
        };
    }
}
