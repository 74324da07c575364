package org.kepil.data.year;

/**
 * Which year is wanted.
 *
 * @param profile whose figures it has: {@code kg-2021} or {@code kg-2020}
 * @param year    in which it takes place
 * @param seed    of its chance; the same order gives the same year
 */
public record YearOrder(String profile, int year, long seed) {

    /** The year of those figures, in its own time. @throws IllegalArgumentException if the name ends in no year */
    public static YearOrder of(String profile) {
        return new YearOrder(profile, Integer.parseInt(profile.substring(profile.lastIndexOf('-') + 1)), 1);
    }

    /** What the run is called: in its acts, and as the root of the identities of its cases. */
    public String name() {
        return "%s/%d/%d".formatted(profile, year, seed);
    }
}
