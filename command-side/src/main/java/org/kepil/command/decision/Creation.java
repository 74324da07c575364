package org.kepil.command.decision;

/** A command that begins an aggregate. Its identifier follows from what is unique, so the store refuses a second. */
public interface Creation {

    /** The rule that is broken when the aggregate exists already. */
    Rule unique();
}
