package org.kepil.kernel.rulebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an advocate is paid for one order: a sum, line by line, from what the act of services tells. The last line is the
 * fee, in major units of the currency.
 *
 * @param matters   codes of the matters; empty for all
 * @param stages    codes of the stages; empty for all
 * @param base      code of the series of base values that formulas call {@code base}, in major units; null for none
 * @param baseGroup the group of that series; null for none
 */
public record Tariff(String code, List<String> matters, List<String> stages, @Nullable String base,
        @Nullable String baseGroup, List<TariffInput> inputs, List<TariffTable> tables, List<TariffStep> steps,
        Basis basis) implements Ruled {

    private static final String BASE = "base";
    private static final int MINOR_DIGITS = 2;

    /** @throws IllegalArgumentException if a formula cannot be read, or uses a name that is not there before it */
    public Tariff {
        matters = List.copyOf(matters);
        stages = List.copyOf(stages);
        inputs = List.copyOf(inputs);
        tables = List.copyOf(tables);
        steps = List.copyOf(steps);
        Formulas formulas = new Formulas(tables);
        Set<String> known = new HashSet<>(inputs.stream().map(TariffInput::name).toList());
        if (base != null) {
            known.add(BASE);
        }
        for (TariffStep step : steps) {
            Set<String> used = new HashSet<>(formulas.names(step.formula()));
            used.removeAll(known);
            if (!used.isEmpty() || !known.add(step.name())) {
                throw new IllegalArgumentException(
                        "The line " + step.name() + " of the tariff " + code + " uses what is not there: " + used);
            }
        }
    }

    /**
     * Works the fee out.
     *
     * @param base  the base value of the day on which the act was filed; null where the tariff has none
     * @param given a value for each input, and for nothing else
     * @throws IllegalArgumentException if an input is missing, unknown, or out of its range
     */
    public Fee fee(@Nullable BaseValue base, Map<String, BigDecimal> given) {
        check(given);
        Map<String, BigDecimal> values = new HashMap<>(given);
        if (base != null) {
            values.put(BASE, BigDecimal.valueOf(base.amountMinor(), MINOR_DIGITS));
        }
        Formulas formulas = new Formulas(tables);
        List<Fee.Line> lines = new ArrayList<>();
        for (TariffStep step : steps) {
            BigDecimal value = formulas.value(step.formula(), values).setScale(step.scale(), RoundingMode.HALF_UP);
            values.put(step.name(), value);
            lines.add(new Fee.Line(step.name(), value));
        }
        List<Fee.Line> told = inputs.stream()
                .map(input -> new Fee.Line(input.name(), given.getOrDefault(input.name(), BigDecimal.ZERO))).toList();
        return new Fee(code, base == null ? 0 : base.amountMinor(), told, lines,
                lines.getLast().value().movePointRight(MINOR_DIGITS).longValueExact());
    }

    private void check(Map<String, BigDecimal> given) {
        Set<String> unknown = new HashSet<>(given.keySet());
        for (TariffInput input : inputs) {
            BigDecimal value = given.get(input.name());
            if (value == null || value.compareTo(input.min()) < 0 || value.compareTo(input.max()) > 0) {
                throw new IllegalArgumentException("The tariff " + code + " needs " + input.name() + " from "
                        + input.min().toPlainString() + " to " + input.max().toPlainString() + ".");
            }
            unknown.remove(input.name());
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("The tariff " + code + " does not know " + unknown + ".");
        }
    }
}
