package org.kepil.query.statistics;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.publication.Period;
import org.kepil.query.BadParameter;
import org.kepil.query.Moment;

/**
 * Who was granted qualified aid in a period? Answered by {@link Statistics}.
 *
 * @param country  whose offices granted it, two capital letters
 * @param period   on the calendars of the offices
 * @param smallest least number of people that is told, from 0 to 100; fewer are hidden, and so much else that nobody can
 *                 work them out
 */
@Shows(Sight.NOBODY)
public record CountAided(String country, Period period, int smallest, Moment moment, SignedIn reader) {

    public CountAided {
        if (!country.matches("[A-Z]{2}")) {
            throw new BadParameter("country", BadParameter.Rule.UNREADABLE);
        }
        if (smallest < 0 || smallest > 100) {
            throw new BadParameter("smallest", BadParameter.Rule.RANGE, 0, 100);
        }
    }

    /** A year. @param year from 1900 to 2199 */
    static Period year(int year) {
        if (year < 1900 || year > 2199) {
            throw new BadParameter("year", BadParameter.Rule.RANGE, 1900, 2199);
        }
        return Period.year(year);
    }

    /** As the caller spelled it: a year, a quarter or a month. */
    static Period period(String text) {
        try {
            return Period.of(text);
        } catch (IllegalArgumentException none) {
            throw new BadParameter("period", BadParameter.Rule.UNREADABLE);
        }
    }
}
