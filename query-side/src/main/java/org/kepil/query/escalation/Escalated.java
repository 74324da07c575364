package org.kepil.query.escalation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.kepil.query.Names;
import org.kepil.query.Place;
import org.kepil.query.page.RaisedAlarms.RaisedAlarm;

/**
 * Alarms that were raised to the reader, those that are due longest first.
 *
 * @param names of their offices
 * @param place the earliest at which one of them was read
 */
public record Escalated(List<RaisedAlarm> alarms, Names names, @JsonUnwrapped Place place) {
}
