package org.kepil.command.decision;

import org.kepil.kernel.rulebook.Rulebook;

/** A command that names something of which the country's rules have a list: a ground, a matter, an outcome. */
public interface Listed {

    /** Whether the rules list what it names for what it does. */
    boolean listedIn(Rulebook rules);
}
