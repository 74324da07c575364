package org.kepil.query.advocate;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.kepil.query.Names;
import org.kepil.query.Place;

/** The register of advocates, by name. {@code names} are those of their offices. */
public record Advocates(List<AdvocateRow> advocates, Names names, @JsonUnwrapped Place place) {
}
