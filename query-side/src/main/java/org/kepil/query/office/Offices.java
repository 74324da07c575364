package org.kepil.query.office;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kepil.query.Place;
import org.kepil.query.page.Register;

/** The register of offices, by name. */
public record Offices(List<OfficeRow> offices, @JsonUnwrapped Place place) implements Register {

    @Override
    public Map<UUID, Long> versions() {
        return offices.stream().collect(Collectors.toMap(office -> office.officeId().value(), OfficeRow::version));
    }
}
