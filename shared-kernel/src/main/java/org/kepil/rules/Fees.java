package org.kepil.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.rulebook.BaseValue;
import org.kepil.kernel.rulebook.Fee;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.rulebook.Tariff;
import org.kepil.kernel.rulebook.TariffInput;
import org.kepil.kernel.rulebook.TariffStep;

/** Does the sums of tariffs. */
public final class Fees {

    /** What formulas call the base value. */
    static final String BASE = "base";

    private Fees() {
    }

    /**
     * Works a fee out.
     *
     * @param rules  the rulebook that the tariff and the base value are of
     * @param tariff of that rulebook
     * @param base   the base value of the tariff's series and group on the day on which the act was filed; null where the
     *               tariff has none
     * @param given  a value for each input, and for nothing else
     * @throws IllegalArgumentException if an input is missing, unknown, or out of its range, if the base value is not the
     *                                  tariff's, or if what comes out cannot be paid
     */
    public static Fee of(Rulebook rules, Tariff tariff, @Nullable BaseValue base, Map<String, BigDecimal> given) {
        checkRules(rules, tariff, base);
        List<Fee.Line> told = told(tariff, given);
        Map<String, BigDecimal> values = new HashMap<>(given);
        if (base != null) {
            values.put(BASE, BigDecimal.valueOf(base.amountMinor(), rules.minorDigits()));
        }
        List<Fee.Line> lines = lines(tariff, values);
        return new Fee(rules.id(), tariff.code(), base, told, lines,
                minor(tariff, lines.getLast().value(), rules.minorDigits()), rules.currency());
    }

    /** @throws IllegalArgumentException if a formula has no value with these */
    static List<Fee.Line> lines(Tariff tariff, Map<String, BigDecimal> values) {
        Formulas formulas = new Formulas(tariff.tables());
        Map<String, BigDecimal> known = new HashMap<>(values);
        List<Fee.Line> lines = new ArrayList<>();
        for (TariffStep step : tariff.steps()) {
            BigDecimal value = formulas.value(step.formula(), known).setScale(step.scale(), RoundingMode.HALF_UP);
            known.put(step.name(), value);
            lines.add(new Fee.Line(step.name(), value));
        }
        return lines;
    }

    private static long minor(Tariff tariff, BigDecimal amount, int digits) {
        try {
            return amount.movePointRight(digits).longValueExact();
        } catch (ArithmeticException unpayable) {
            throw new IllegalArgumentException("Nobody can pay " + amount.toPlainString() + " by " + tariff.code(),
                    unpayable);
        }
    }

    private static void checkRules(Rulebook rules, Tariff tariff, @Nullable BaseValue base) {
        if (!rules.tariffs().contains(tariff) || base != null && !rules.bases().contains(base)) {
            throw new IllegalArgumentException(rules.id() + " does not have " + tariff.code() + " with " + base);
        }
        boolean fits = base == null
                ? tariff.base() == null
                : base.code().equals(tariff.base()) && base.group().equals(tariff.baseGroup());
        if (!fits) {
            throw new IllegalArgumentException("The tariff " + tariff.code() + " needs the base value "
                    + tariff.base() + " for " + tariff.baseGroup() + ", and not " + base);
        }
    }

    private static List<Fee.Line> told(Tariff tariff, Map<String, BigDecimal> given) {
        List<Fee.Line> told = new ArrayList<>();
        Set<String> unknown = new HashSet<>(given.keySet());
        for (TariffInput input : tariff.inputs()) {
            BigDecimal value = given.get(input.name());
            if (value == null || !input.takes(value)) {
                throw new IllegalArgumentException("The tariff " + tariff.code() + " needs " + input.name() + " from "
                        + input.min().toPlainString() + " to " + input.max().toPlainString() + ", with at most "
                        + input.scale() + " digits after the point.");
            }
            told.add(new Fee.Line(input.name(), value));
            unknown.remove(input.name());
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("The tariff " + tariff.code() + " does not know " + unknown + ".");
        }
        return told;
    }
}
