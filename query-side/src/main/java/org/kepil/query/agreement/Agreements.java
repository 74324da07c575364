package org.kepil.query.agreement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kepil.query.Names;
import org.kepil.query.Place;
import org.kepil.query.page.Register;

/** The register of agreements, by number. {@code names} are those of offices and organisations. */
public record Agreements(List<AgreementRow> agreements, Names names, @JsonUnwrapped Place place) implements Register {

    @Override
    public Map<UUID, Long> versions() {
        return agreements.stream().collect(Collectors.toMap(one -> one.agreementId().value(), AgreementRow::version));
    }
}
