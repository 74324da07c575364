package org.kepil.query.consultation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kepil.query.Names;
import org.kepil.query.Place;
import org.kepil.query.page.Register;

/**
 * Consultations, the latest first.
 *
 * @param more  whether there are others after these
 * @param names of their offices and organisations
 */
public record Consultations(List<ConsultationRow> consultations, boolean more, Names names,
        @JsonUnwrapped Place place) implements Register {

    @Override
    public Map<UUID, Long> versions() {
        return consultations.stream()
                .collect(Collectors.toMap(one -> one.consultationId().value(), ConsultationRow::version));
    }
}
