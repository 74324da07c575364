package org.kepil.kernel.rulebook;

import java.util.List;

/**
 * What is otherwise in a region: it says what it says, whatever the country's calendar says of the same day.
 *
 * @param region   as its offices name it
 * @param holidays days off besides
 * @param worked   days that are worked besides, such as those for which another day off was given
 */
public record RegionCalendar(String region, List<Holiday> holidays, List<WorkedDays> worked) {

    public RegionCalendar {
        holidays = List.copyOf(holidays);
        worked = List.copyOf(worked);
    }
}
