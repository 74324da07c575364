package org.kepil.query.provider;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kepil.query.Names;
import org.kepil.query.Place;
import org.kepil.query.page.Register;

/** The register of organisations outside the service, by name. {@code names} are those of the offices they work with. */
public record Providers(List<ProviderRow> providers, Names names, @JsonUnwrapped Place place) implements Register {

    @Override
    public Map<UUID, Long> versions() {
        return providers.stream().collect(Collectors.toMap(one -> one.providerId().value(), ProviderRow::version));
    }
}
