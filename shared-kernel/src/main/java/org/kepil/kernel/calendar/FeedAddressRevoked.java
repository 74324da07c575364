package org.kepil.kernel.calendar;

import org.kepil.kernel.Stored;

/** A calendar can be read at no address any more. */
@Stored(value = "calendar.FeedAddressRevoked", stream = "calendar")
public record FeedAddressRevoked(FeedId feedId) implements CalendarEvent {
}
