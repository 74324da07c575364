package org.kepil.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.kepil.kernel.rulebook.Fee;
import org.kepil.kernel.rulebook.Tariff;
import org.kepil.kernel.rulebook.TariffInput;
import org.kepil.kernel.rulebook.TariffStep;
import org.kepil.kernel.rulebook.TariffTable;

/** Whether a tariff can be worked out, found before anybody is paid by it. */
final class TariffCheck {

    private final Tariff tariff;

    private TariffCheck(Tariff tariff) {
        this.tariff = tariff;
    }

    /**
     * @param digits after the point that a sum of the currency has
     * @throws IllegalArgumentException if a name is there twice, a formula cannot be read or uses a name that is not there
     *                                  before it, or the fee at either end of all inputs cannot be paid
     */
    static void check(Tariff tariff, int digits) {
        TariffCheck check = new TariffCheck(tariff);
        check.names();
        check.formulas();
        TariffStep last = tariff.steps().getLast();
        if (last.scale() > digits) {
            throw check.wrong(last.name() + " has more digits than the currency");
        }
        check.end(TariffInput::min);
        check.end(TariffInput::max);
    }

    /** Formulas do not tell upper from lower case. */
    private void names() {
        Set<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        all.add(Fees.BASE);
        all.addAll(Formulas.functions());
        once(all, tariff.inputs(), TariffInput::name);
        once(all, tariff.tables(), TariffTable::name);
        once(all, tariff.steps(), TariffStep::name);
    }

    private <T> void once(Set<String> all, List<T> parts, Function<T, String> name) {
        for (T part : parts) {
            if (!all.add(name.apply(part))) {
                throw wrong(name.apply(part) + " is there twice");
            }
        }
    }

    private void formulas() {
        Formulas formulas = new Formulas(tariff.tables());
        Set<String> known = new HashSet<>(tariff.inputs().stream().map(TariffInput::name).toList());
        if (tariff.base() != null) {
            known.add(Fees.BASE);
        }
        for (TariffStep step : tariff.steps()) {
            Set<String> used = new HashSet<>(formulas.names(step.formula()));
            used.removeAll(known);
            if (!used.isEmpty()) {
                throw wrong(step.name() + " uses what is not there: " + used);
            }
            known.add(step.name());
        }
    }

    private void end(Function<TariffInput, BigDecimal> of) {
        Map<String, BigDecimal> values = new HashMap<>();
        tariff.inputs().forEach(input -> values.put(input.name(), of.apply(input)));
        if (tariff.base() != null) {
            values.put(Fees.BASE, BigDecimal.ONE);
        }
        Fee.Line fee = Fees.lines(tariff, values).getLast();
        if (fee.value().signum() < 0) {
            throw wrong("it gives " + fee.value().toPlainString() + " for " + values);
        }
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("The tariff " + tariff.code() + " cannot be worked out: " + what + ".");
    }
}
