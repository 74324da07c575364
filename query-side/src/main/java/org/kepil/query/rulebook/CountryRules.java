package org.kepil.query.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.kepil.kernel.rulebook.RulebookId;

/**
 * What was proposed and decided about the rules of a country.
 *
 * @param stream    the country's stream
 * @param versions  in the order of their proposal
 * @param version   sequence of the last event, from 0
 */
public record CountryRules(UUID stream, String country, List<RulesVersion> versions, long version) {

    public CountryRules {
        versions = List.copyOf(versions);
    }

    /** The version of that name. */
    Optional<RulesVersion> find(RulebookId id) {
        return versions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    CountryRules with(RulesVersion proposed, long sequence) {
        List<RulesVersion> all = new ArrayList<>(versions);
        all.add(proposed);
        return new CountryRules(stream, country, all, sequence);
    }

    CountryRules changed(RulebookId id, UnaryOperator<RulesVersion> change, long sequence) {
        return new CountryRules(stream, country,
                versions.stream().map(one -> one.id().equals(id) ? change.apply(one) : one).toList(), sequence);
    }
}
