package org.kepil.command.web;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Numbers of which only the rules of a country know how many there are and what they are called. A component {@code inputs} of
 * this type is sent as one field {@code inputs.<name>} for each of them.
 */
public record Figures(Map<String, BigDecimal> values) {

    public Figures {
        values = Map.copyOf(values);
    }
}
