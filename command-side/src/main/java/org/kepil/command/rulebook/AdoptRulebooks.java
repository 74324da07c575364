package org.kepil.command.rulebook;

import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.rulebook.RulebookProposed;

/**
 * Takes over the versions of a country's rules that Kepil brings, where the country has none.
 *
 * @param versions at least one, all of one country
 */
public record AdoptRulebooks(@TargetAggregateIdentifier UUID stream, List<ProposeRulebook> versions) {

    /** @throws IllegalArgumentException if there is none, or one of another country */
    public AdoptRulebooks {
        versions = List.copyOf(versions);
        if (versions.isEmpty() || !versions.stream().allMatch(version -> version.stream().equals(stream))) {
            throw new IllegalArgumentException("Rules are adopted for one country at a time.");
        }
    }

    List<RulebookProposed> proposed() {
        return versions.stream().map(ProposeRulebook::proposed).toList();
    }
}
