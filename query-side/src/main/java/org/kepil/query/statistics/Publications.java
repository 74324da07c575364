package org.kepil.query.statistics;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kepil.query.Place;
import org.kepil.query.page.Register;

/** What was published, by country, the latest periods and editions first. */
public record Publications(List<PublicationRow> publications, @JsonUnwrapped Place place) implements Register {

    @Override
    public Map<UUID, Long> versions() {
        return publications.stream()
                .collect(Collectors.toMap(one -> one.publicationId().value(), PublicationRow::version));
    }
}
