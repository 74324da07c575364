package org.kepil.query.dashboard;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.office.OfficeId;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.BadParameter;
import org.kepil.query.Moment;

/**
 * Where do cases wait? Answered by {@link Dashboard}.
 *
 * @param weeks how many weeks back to count requests and closures, from 1 to 520, the week of the moment included
 * @param under an office: its cases and those of every office below it; null for the whole organisation
 */
@Shows(Sight.NOBODY)
public record CountCases(int weeks, @Nullable OfficeId under, Moment moment, SignedIn reader) {

    /** Of the whole organisation. */
    public CountCases(int weeks, Moment moment, SignedIn reader) {
        this(weeks, null, moment, reader);
    }

    public CountCases {
        if (weeks < 1 || weeks > 520) {
            throw new BadParameter("weeks", BadParameter.Rule.RANGE, 1, 520);
        }
    }
}
