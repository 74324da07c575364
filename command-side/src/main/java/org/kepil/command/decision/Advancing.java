package org.kepil.command.decision;

/** A command that takes the work on a case further: refused while the case stands still, and after aid has ended. */
public interface Advancing {
}
