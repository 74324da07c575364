package org.kepil.kernel.look;

import org.kepil.kernel.Event;

/** What can happen to a look. None of it is part of the history of what was looked at. */
public sealed interface LookEvent extends Event permits Looked, LooksCounted {

    /** Which look. */
    LookId lookId();
}
