package org.kepil.query.timelimit;

import java.util.List;
import org.kepil.query.Place;
import org.kepil.query.page.RaisedAlarms.RaisedAlarm;

/** Overdue limits of which somebody above was told, those that are due longest first. */
public record RaisedLimits(List<RaisedAlarm> alarms, Place place) {
}
