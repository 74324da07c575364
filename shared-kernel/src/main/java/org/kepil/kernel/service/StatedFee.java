package org.kepil.kernel.service;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.person.Open;
import org.kepil.kernel.rulebook.BaseValue;
import org.kepil.kernel.rulebook.Fee;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.rulebook.Tariff;
import org.kepil.kernel.rulebook.TariffStep;

/**
 * A fee as an act states it, in a form that needs no rulebook to be read: anybody can do the sum again.
 *
 * @param rulebook    the version of the rules that it was worked out by
 * @param tariff      code of the tariff in it
 * @param inputs      what the sum began with, first the base value in major units where the tariff has one
 * @param lines       the lines of the sum in their order, the last of them the fee in major units
 * @param amountMinor the fee, in minor units of the currency, from 0
 */
public record StatedFee(RulebookId rulebook, @Open String tariff, List<FeeLine> inputs, List<FeeLine> lines,
        long amountMinor, @Open Currency currency) {

    /** What formulas call the base value. */
    public static final String BASE = "base";

    public StatedFee {
        inputs = List.copyOf(inputs);
        lines = List.copyOf(lines);
    }

    /** States a fee with the formulas of the tariff that it was worked out by. */
    public static StatedFee of(Fee fee, Tariff tariff) {
        Map<String, String> formulas = tariff.steps().stream()
                .collect(Collectors.toMap(TariffStep::name, TariffStep::formula));
        List<FeeLine> inputs = new ArrayList<>();
        BaseValue base = fee.base();
        if (base != null) {
            inputs.add(line(BASE, null,
                    BigDecimal.valueOf(base.amountMinor(), fee.currency().getDefaultFractionDigits())));
        }
        fee.inputs().forEach(told -> inputs.add(line(told.name(), null, told.value())));
        return new StatedFee(fee.rulebook(), fee.tariff(), inputs,
                fee.lines().stream().map(line -> line(line.name(), formulas.get(line.name()), line.value())).toList(),
                fee.amountMinor(), fee.currency());
    }

    private static FeeLine line(String name, @Nullable String formula, BigDecimal value) {
        return new FeeLine(name, formula, value.toPlainString());
    }
}
