package org.kepil.command.decision;

/** A command that begins a new aggregate. Its identifier follows from what has to be unique, so the store refuses a second. */
public interface Creation {

    /** The rule that is broken when the aggregate exists already. */
    Rule unique();
}
