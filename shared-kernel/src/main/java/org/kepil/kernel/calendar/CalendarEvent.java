package org.kepil.kernel.calendar;

import org.kepil.kernel.Event;

/** What can happen to the address of a calendar. */
public sealed interface CalendarEvent extends Event permits FeedAddressIssued, FeedAddressRevoked {

    FeedId feedId();
}
