package org.kepil.query.casefile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.kepil.query.Names;
import org.kepil.query.Place;

/** The steps of a case, oldest first in the order of the log, and the file that they made. */
public record Timeline(CaseFile file, List<TimelineEntry> entries, Names names, @JsonUnwrapped Place place) {
}
