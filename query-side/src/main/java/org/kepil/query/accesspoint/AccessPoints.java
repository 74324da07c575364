package org.kepil.query.accesspoint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kepil.query.Names;
import org.kepil.query.Place;
import org.kepil.query.page.Register;

/** Access points, by name. {@code names} are those of the offices and organisations that run them. */
public record AccessPoints(List<AccessPointRow> accessPoints, Names names, @JsonUnwrapped Place place)
        implements
            Register {

    @Override
    public Map<UUID, Long> versions() {
        return accessPoints.stream()
                .collect(Collectors.toMap(one -> one.accessPointId().value(), AccessPointRow::version));
    }
}
