package org.kepil.query.advocate;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kepil.query.Names;
import org.kepil.query.Place;
import org.kepil.query.page.Register;

/** The register of advocates, by name. {@code names} are those of their offices. */
public record Advocates(List<AdvocateRow> advocates, Names names, @JsonUnwrapped Place place)
        implements
            Register {

    @Override
    public Map<UUID, Long> versions() {
        return advocates.stream()
                .collect(Collectors.toMap(advocate -> advocate.advocateId().value(), AdvocateRow::version));
    }
}
