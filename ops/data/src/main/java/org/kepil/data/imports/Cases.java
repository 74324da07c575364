package org.kepil.data.imports;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.kepil.data.history.HistoryStep;
import org.kepil.kernel.act.Act;

/** Where the steps of a case are kept. */
interface Cases {

    /**
     * Keeps the steps that the cases do not have yet. Never called for one case from two threads at once.
     *
     * @param kept is told what became of each case, in their order, as soon as it is known
     * @throws RuntimeException if it is unknown what was kept of those not told yet; the same call may be made again
     */
    void keep(List<Portion> cases, String source, Act act, BiConsumer<Portion, Outcome> kept);

    /**
     * Steps of one case, in the order of the file; at least one.
     *
     * @param caseName the case's name in the source
     */
    record Portion(UUID caseId, String caseName, List<HistoryStep> steps) {
    }

    sealed interface Outcome {

        /** @param stored steps that are new; all the others were known */
        record Kept(int stored) implements Outcome {
        }

        /** @param code why the case did not take the steps */
        record Refused(String code) implements Outcome {
        }
    }
}
