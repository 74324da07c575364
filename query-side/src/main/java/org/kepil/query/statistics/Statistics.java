package org.kepil.query.statistics;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.query.Place;

/**
 * The people who were granted qualified aid in a period, by every mark that is published. All tables count the same people at
 * the same position, so each adds up to all of them; the one by stage counts those of the criminal sphere.
 *
 * @param year     in which the period lies
 * @param period   year, quarter or month
 * @param people   all of them
 * @param smallest least number that is told; 0 where everything is
 */
public record Statistics(String country, int year, String period, long people, int smallest, List<Count> tables,
        @JsonUnwrapped Place place) {

    /** What people are counted by. */
    public enum By {
        REGION,
        SPHERE,
        MATTER,
        STAGE,
        SEX,
        AGE,
        GROUND
    }

    /** One table. @param people in all its lines */
    public record Count(By by, long people, List<Line> lines) {
    }

    /**
     * One line.
     *
     * @param code   the mark; null for people of whom it was not said
     * @param people null where the number is hidden
     */
    public record Line(@Nullable String code, @Nullable Long people) {
    }

    /** The table by that mark. */
    public Count by(By mark) {
        return tables.stream().filter(table -> table.by() == mark).findFirst().orElseThrow();
    }
}
