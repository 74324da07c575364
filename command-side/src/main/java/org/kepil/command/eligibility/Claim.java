package org.kepil.command.eligibility;

import static org.kepil.command.eligibility.EligibilityRule.BASE_VALUE_REQUIRED;
import static org.kepil.command.eligibility.EligibilityRule.WHOLE_AMOUNT_REQUIRED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.eligibility.Assessment;
import org.kepil.kernel.eligibility.Criterion;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.rulebook.Applied;
import org.kepil.kernel.rulebook.BaseValue;
import org.kepil.kernel.rulebook.Category;
import org.kepil.kernel.rulebook.DocumentKind;
import org.kepil.kernel.rulebook.MeansResult;
import org.kepil.kernel.rulebook.MeansTest;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.rulebook.Ruled;

/**
 * A category that somebody claims to belong to, looked at by the rules of the day.
 *
 * @param matter code of the case's matter
 * @param day    of the decision, in the country's zone
 */
record Claim(Rulebook rules, Category category, String matter, LocalDate day) {

    /** The test of income that the category asks for; empty where it gives the right regardless of it. */
    Optional<MeansTest> test() {
        return category.means() == null ? Optional.empty() : rules.means(category.means());
    }

    /** Everything that the category asks for, and what of it is so. An income that nobody told is not judged. */
    Assessment assess(@Nullable Income income, Papers papers, @Nullable LocalDate papersBy) {
        List<Criterion> criteria = new ArrayList<>();
        if (!category.matters().isEmpty()) {
            criteria.add(new Criterion(Criterion.Kind.MATTER, matter, category.matters().contains(matter),
                    Applied.of(rules, category)));
        }
        @Nullable
        MeansResult means = income == null ? null : test().map(test -> judge(test, income)).orElse(null);
        if (means != null) {
            criteria.add(new Criterion(Criterion.Kind.INCOME, means.test(), means.within(), by(test().orElseThrow())));
        }
        for (String code : category.documents()) {
            DocumentKind kind = rules.document(code).orElseThrow();
            criteria.add(new Criterion(Criterion.Kind.PAPER, code, papers.prove(kind, day), by(kind)));
        }
        boolean complete = criteria.stream().filter(one -> one.kind() == Criterion.Kind.PAPER)
                .allMatch(Criterion::met);
        return new Assessment(criteria, means, complete ? null : papersBy);
    }

    /** The amount in minor units, as the log keeps it. */
    PersonalText kept(Income income) {
        return PersonalText.of(Long.toString(minor(income.amount())));
    }

    private MeansResult judge(MeansTest test, Income income) {
        String group = income.group() == null && test.groups().size() == 1 ? test.groups().getFirst() : income.group();
        if (group == null || !test.groups().contains(group)) {
            throw BASE_VALUE_REQUIRED.broken();
        }
        BaseValue base = rules.base(test.base(), group, day).orElseThrow(BASE_VALUE_REQUIRED::broken);
        return test.judge(rules, base, minor(income.amount()));
    }

    private long minor(BigDecimal amount) {
        try {
            long minor = amount.movePointRight(rules.minorDigits()).longValueExact();
            if (minor >= 0) {
                return minor;
            }
        } catch (ArithmeticException _) {
            // told below
        }
        throw WHOLE_AMOUNT_REQUIRED.broken();
    }

    private Applied by(Ruled rule) {
        return Applied.of(rules, rule);
    }
}
