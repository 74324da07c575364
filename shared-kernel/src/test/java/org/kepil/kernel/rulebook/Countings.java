package org.kepil.kernel.rulebook;

import org.kepil.kernel.rulebook.DayCounting.Choice;
import org.kepil.kernel.rulebook.DayCounting.DayOff;
import org.kepil.kernel.rulebook.DayCounting.FirstDay;
import org.kepil.kernel.rulebook.DayCounting.LastDay;

/** Ways to count days. */
public final class Countings {

    private static final Basis BASIS = new Basis("test", null, Sure.DERIVED);

    /** The first day does not count, and the last ends at closing, worked or not. */
    public static final DayCounting PLAIN = of(FirstDay.DOES_NOT_COUNT, LastDay.ENDS_AT_CLOSING,
            DayOff.IS_THE_LAST_DAY);

    private Countings() {
    }

    public static DayCounting of(FirstDay firstDay, LastDay lastDay, DayOff dayOff) {
        return new DayCounting(new Choice<>(firstDay, BASIS), new Choice<>(lastDay, BASIS),
                new Choice<>(dayOff, BASIS));
    }
}
