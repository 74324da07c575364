package org.kepil.query.fund;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kepil.query.Place;
import org.kepil.query.page.Register;

/** The register of funds, by code. */
public record Funds(List<FundRow> funds, @JsonUnwrapped Place place) implements Register {

    @Override
    public Map<UUID, Long> versions() {
        return funds.stream().collect(Collectors.toMap(one -> one.fundId().value(), FundRow::version));
    }
}
