package org.kepil.query.hearingcalendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of the calendar.
 *
 * @param within whether it belongs to the month that is shown
 */
record CalendarDay(LocalDate day, boolean today, boolean within, List<CalendarEntry> entries) {
}
