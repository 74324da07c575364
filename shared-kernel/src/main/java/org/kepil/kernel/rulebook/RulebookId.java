package org.kepil.kernel.rulebook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.kepil.kernel.NamedId;
import org.kepil.kernel.person.Open;

/**
 * Names one version of a country's rules.
 *
 * @param country two letters, ISO 3166, or any two that are not a country's for a trial
 * @param version what its makers call it, for example {@code 2022-1}; once in a country
 */
public record RulebookId(@Open String country, @Open String version) {

    /** How {@link #toString()} looks, as a regular expression. */
    public static final String FORM = "[A-Z]{2}/[0-9A-Za-z][0-9A-Za-z.-]{0,19}";

    public RulebookId {
        if (!(country + "/" + version).matches(FORM)) {
            throw new IllegalArgumentException("A rulebook is named like KG/2022-1, not " + country + "/" + version);
        }
    }

    /** Reads what {@link #toString()} writes. @throws IllegalArgumentException if it is no such text */
    @JsonCreator
    public static RulebookId parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("A rulebook is named like KG/2022-1, not " + text);
        }
        return new RulebookId(text.substring(0, slash), text.substring(slash + 1));
    }

    /** The identifier of the stream that holds the rules of its country. */
    public UUID stream() {
        return streamOf(country);
    }

    /** The identifier of the stream that holds the rules of that country, two letters. */
    public static UUID streamOf(String country) {
        return NamedId.of("rulebook", country);
    }

    @Override
    @JsonValue
    public String toString() {
        return country + "/" + version;
    }
}
