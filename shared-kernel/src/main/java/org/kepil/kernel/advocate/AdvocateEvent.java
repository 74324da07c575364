package org.kepil.kernel.advocate;

import org.kepil.kernel.Event;

/** What can happen to an entry in the register of advocates. */
public sealed interface AdvocateEvent extends Event permits AdvocateEntered, AdvocateSuspended,
        AdvocateReinstated, AdvocateExcluded, AdvocateReentered, PracticeChanged {
}
