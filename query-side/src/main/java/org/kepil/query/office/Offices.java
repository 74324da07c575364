package org.kepil.query.office;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.kepil.query.Place;

/** The register of offices, by name. */
public record Offices(List<OfficeRow> offices, @JsonUnwrapped Place place) {
}
