package org.kepil.kernel.rulebook;

import org.kepil.kernel.Event;

/** What can happen to a version of a country's rules. */
public sealed interface RulebookEvent extends Event permits RulebookProposed, RulebookApproved, RulebookRejected {

    RulebookId rulebookId();
}
