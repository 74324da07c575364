package org.kepil.kernel.accesspoint;

import org.kepil.kernel.Event;

/** What can happen to an access point. */
public sealed interface AccessPointEvent extends Event permits AccessPointOpened, AccessPointChanged,
        AccessPointClosed {

    /** The access point that the fact is about. */
    AccessPointId accessPointId();
}
