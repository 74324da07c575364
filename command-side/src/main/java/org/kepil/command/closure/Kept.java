package org.kepil.command.closure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Asked;
import org.kepil.kernel.closure.Retention;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.rulebook.Applied;
import org.kepil.kernel.rulebook.Rulebook;

/** How long a case is kept that ends now. */
public final class Kept {

    private Kept() {
    }

    /** By the rule for its matter; null where no rule says so. */
    public static @Nullable Retention retention(MatterKind matter, Asked asked, Rulebook rulebook) {
        LocalDate closedOn = LocalDate.ofInstant(asked.occurredAt(), rulebook.zone());
        return rulebook.retention(matter.code())
                .map(rule -> new Retention(rule.until(closedOn), Applied.of(rulebook, rule))).orElse(null);
    }
}
