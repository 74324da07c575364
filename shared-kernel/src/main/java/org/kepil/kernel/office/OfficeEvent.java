package org.kepil.kernel.office;

import org.kepil.kernel.Event;

/** What can happen to an office of the service. */
public sealed interface OfficeEvent extends Event permits OfficeOpened, OfficeRenamed, OfficePlaced {
}
