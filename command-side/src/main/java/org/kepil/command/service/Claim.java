package org.kepil.command.service;

import static org.kepil.command.service.FeeRule.BASE_VALUE_REQUIRED;
import static org.kepil.command.service.FeeRule.TARIFF_REQUIRED;
import static org.kepil.command.service.FeeRule.TOLD_INPUTS_REQUIRED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.rulebook.BaseValue;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.rulebook.Tariff;
import org.kepil.kernel.rulebook.TariffInput;
import org.kepil.kernel.service.StageWork;
import org.kepil.kernel.service.StatedFee;
import org.kepil.rules.Fees;
import org.kepil.rules.Measures;

/** Works the fee out that an act claims: a pure function of the rules, the work, and what the act tells. */
final class Claim {

    private Claim() {
    }

    /** @throws org.axonframework.commandhandling.CommandExecutionException if the rules give no fee for this */
    static StatedFee fee(Rulebook rules, String matter, StageWork work, Map<String, BigDecimal> told) {
        Tariff tariff = rules.tariff(matter, work.stage().code()).orElseThrow(TARIFF_REQUIRED::broken);
        Map<String, BigDecimal> values = new HashMap<>(told);
        Map<String, BigDecimal> measured = Measures.of(rules, tariff, work);
        long asked = tariff.inputs().stream().filter(input -> input.measured() == null).count();
        if (told.size() != asked || !tariff.inputs().stream().allMatch(input -> answered(input, told))) {
            throw TOLD_INPUTS_REQUIRED.broken();
        }
        values.putAll(measured);
        return StatedFee.of(Fees.of(rules, tariff, base(rules, tariff, work), values), tariff);
    }

    private static boolean answered(TariffInput input, Map<String, BigDecimal> told) {
        BigDecimal value = told.get(input.name());
        return input.measured() != null || value != null && input.takes(value);
    }

    /** The base value of the day on which the act was filed. */
    private static @Nullable BaseValue base(Rulebook rules, Tariff tariff, StageWork work) {
        String series = tariff.base();
        String group = tariff.baseGroup();
        if (series == null || group == null) {
            return null;
        }
        return rules.base(series, group, LocalDate.ofInstant(work.filedAt(), rules.zone()))
                .orElseThrow(BASE_VALUE_REQUIRED::broken);
    }
}
