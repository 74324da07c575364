package org.kepil.query.hearingcalendar;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.kepil.query.Names;
import org.kepil.query.Place;

/**
 * Hearings at one position, the earliest first.
 *
 * @param names of the offices and advocates of these hearings
 */
public record HearingCalendar(List<CalendarEntry> entries, Names names, @JsonUnwrapped Place place) {
}
