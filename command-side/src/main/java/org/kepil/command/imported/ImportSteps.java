package org.kepil.command.imported;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.CaseId;

/** Adds those steps to an imported case that it does not know yet. */
public record ImportSteps(@TargetAggregateIdentifier CaseId caseId, List<Step> steps) {

    public ImportSteps {
        steps = List.copyOf(steps);
    }
}
