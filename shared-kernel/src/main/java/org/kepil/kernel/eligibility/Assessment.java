package org.kepil.kernel.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.rulebook.MeansResult;

/**
 * What a decision was based on, kept with it, so that anybody can go through it again without a rulebook.
 *
 * @param criteria everything that the claimed category asks for, in the order of the rulebook
 * @param means    how the income was judged; null where the category does not ask for it
 * @param papersBy until when papers that were not on the file are to be brought; null if none is missing
 */
public record Assessment(List<Criterion> criteria, @Nullable MeansResult means, @Nullable LocalDate papersBy) {

    public Assessment {
        criteria = List.copyOf(criteria);
    }

    /** What was asked for and was not so. */
    public List<Criterion> unmet() {
        return criteria.stream().filter(criterion -> !criterion.met()).toList();
    }
}
