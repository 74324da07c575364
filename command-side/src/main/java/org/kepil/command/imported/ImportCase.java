package org.kepil.command.imported;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.command.decision.Creation;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.imported.CaseImported;

/**
 * Takes a case of another system over, with its steps in the order in which they shall stand.
 *
 * @param source    name of the recorded history
 * @param foreignId the case's name there
 * @param number    what people call the case here
 */
public record ImportCase(@TargetAggregateIdentifier CaseId caseId, String source, String foreignId, String number,
        List<Step> steps) implements Creation {

    public ImportCase {
        steps = List.copyOf(steps);
    }

    /** What happened first when this is done; the steps follow. */
    public CaseImported imported() {
        return new CaseImported(caseId, source, foreignId, number);
    }

    @Override
    public ImportedRule unique() {
        return ImportedRule.NEW_CASE_REQUIRED;
    }
}
