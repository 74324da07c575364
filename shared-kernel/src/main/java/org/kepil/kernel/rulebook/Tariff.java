package org.kepil.kernel.rulebook;

import java.util.List;
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

    public Tariff {
        matters = List.copyOf(matters);
        stages = List.copyOf(stages);
        inputs = List.copyOf(inputs);
        tables = List.copyOf(tables);
        steps = List.copyOf(steps);
    }
}
