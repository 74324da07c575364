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
import org.kepil.kernel.rulebook.Tariff;
import org.kepil.kernel.rulebook.TariffInput;
import org.kepil.kernel.rulebook.TariffStep;

/** Does the sums of tariffs. */
public final class Fees {

    private static final String BASE = "base";
    private static final int MINOR_DIGITS = 2;

    private Fees() {
    }

    /** @throws IllegalArgumentException if a formula cannot be read, or uses a name that is not there before it */
    static void check(Tariff tariff) {
        Formulas formulas = new Formulas(tariff.tables());
        Set<String> known = new HashSet<>(tariff.inputs().stream().map(TariffInput::name).toList());
        if (tariff.base() != null) {
            known.add(BASE);
        }
        for (TariffStep step : tariff.steps()) {
            Set<String> used = new HashSet<>(formulas.names(step.formula()));
            used.removeAll(known);
            if (!used.isEmpty() || !known.add(step.name())) {
                throw new IllegalArgumentException("The line " + step.name() + " of the tariff " + tariff.code()
                        + " uses what is not there, or is there twice: " + used);
            }
        }
    }

    /**
     * Works a fee out.
     *
     * @param base  the base value of the day on which the act was filed; null where the tariff has none
     * @param given a value for each input, and for nothing else
     * @throws IllegalArgumentException if an input is missing, unknown, or out of its range
     */
    public static Fee of(Tariff tariff, @Nullable BaseValue base, Map<String, BigDecimal> given) {
        checkGiven(tariff, given);
        Map<String, BigDecimal> values = new HashMap<>(given);
        if (base != null) {
            values.put(BASE, BigDecimal.valueOf(base.amountMinor(), MINOR_DIGITS));
        }
        Formulas formulas = new Formulas(tariff.tables());
        List<Fee.Line> lines = new ArrayList<>();
        for (TariffStep step : tariff.steps()) {
            BigDecimal value = formulas.value(step.formula(), values).setScale(step.scale(), RoundingMode.HALF_UP);
            values.put(step.name(), value);
            lines.add(new Fee.Line(step.name(), value));
        }
        List<Fee.Line> told = tariff.inputs().stream()
                .map(input -> new Fee.Line(input.name(), given.getOrDefault(input.name(), BigDecimal.ZERO))).toList();
        return new Fee(tariff.code(), base == null ? 0 : base.amountMinor(), told, lines,
                lines.getLast().value().movePointRight(MINOR_DIGITS).longValueExact());
    }

    private static void checkGiven(Tariff tariff, Map<String, BigDecimal> given) {
        Set<String> unknown = new HashSet<>(given.keySet());
        for (TariffInput input : tariff.inputs()) {
            BigDecimal value = given.get(input.name());
            if (value == null || value.compareTo(input.min()) < 0 || value.compareTo(input.max()) > 0) {
                throw new IllegalArgumentException("The tariff " + tariff.code() + " needs " + input.name() + " from "
                        + input.min().toPlainString() + " to " + input.max().toPlainString() + ".");
            }
            unknown.remove(input.name());
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("The tariff " + tariff.code() + " does not know " + unknown + ".");
        }
    }
}
