package org.kepil.query.partner;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kepil.query.Names;
import org.kepil.query.Place;
import org.kepil.query.page.Register;

/** The register of partners, by name. {@code names} are those of the offices to which they may send. */
public record Partners(List<PartnerRow> partners, Names names, @JsonUnwrapped Place place) implements Register {

    @Override
    public Map<UUID, Long> versions() {
        return partners.stream().collect(Collectors.toMap(one -> one.partnerId().value(), PartnerRow::version));
    }
}
