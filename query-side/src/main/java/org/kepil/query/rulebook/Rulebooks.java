package org.kepil.query.rulebook;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kepil.query.Place;
import org.kepil.query.page.Register;

/** The rules of all countries, by country. */
public record Rulebooks(List<CountryRules> countries, @JsonUnwrapped Place place) implements Register {

    @Override
    public Map<UUID, Long> versions() {
        return countries.stream().collect(Collectors.toMap(CountryRules::stream, CountryRules::version));
    }
}
