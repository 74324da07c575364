package org.kepil.query.hearingcalendar;

import java.util.List;

/** What a program that subscribes to a calendar is told. */
public record Subscription(List<CalendarEntry> entries) {
}
