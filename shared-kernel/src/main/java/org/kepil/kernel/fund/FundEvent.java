package org.kepil.kernel.fund;

import org.kepil.kernel.Event;

/** What can happen to a fund. */
public sealed interface FundEvent extends Event permits FundOpened, FundClosed {

    /** The entry that the fact is about. */
    FundId fundId();
}
