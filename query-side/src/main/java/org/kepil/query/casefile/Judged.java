package org.kepil.query.casefile;

import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.eligibility.Assessment;
import org.kepil.kernel.person.PersonalText;

/**
 * What a decision was based on.
 *
 * @param income null where it was not looked at
 */
public record Judged(@Nullable Income income, Assessment assessed) {

    /**
     * An income as it was told.
     *
     * @param minor in minor units, in digits
     */
    public record Income(PersonalText minor, Currency currency) {
    }

    static @Nullable Judged of(@Nullable PersonalText income, @Nullable Assessment assessed) {
        if (assessed == null) {
            return null;
        }
        return new Judged(income == null || assessed.means() == null
                ? null
                : new Income(income, assessed.means().currency()), assessed);
    }
}
