package org.kepil.query.assignment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.query.Names;
import org.kepil.query.Place;

/** The cases that need another advocate, whoever began first. */
public record Reassignments(List<Item> items, Names names, @JsonUnwrapped Place place) {

    /**
     * One of them.
     *
     * @param orderNumber of the order that suspended or excluded the advocate; null where they declared a conflict
     */
    public record Item(Engagement engagement, @Nullable String orderNumber) {
    }
}
