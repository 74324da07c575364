package org.kepil.data.year;

import java.util.HashMap;
import java.util.Map;

/**
 * Whose turn it is in each region: one after the other through the register. That some regions have four times the cases
 * for an advocate that others have follows from the figures.
 */
final class Rotation {

    private final Map<Region, Integer> turns = new HashMap<>();

    int next(Region region) {
        return (turns.merge(region, 1, Integer::sum) - 1) % region.advocateCount();
    }
}
