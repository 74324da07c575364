package org.kepil.kernel.imported;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.person.Open;

/**
 * A case of another system was taken over.
 *
 * @param source     name of the recorded history
 * @param foreignId  the case's name there
 * @param number     what people call the case here
 */
@Stored(value = "imported.CaseImported", stream = "case")
public record CaseImported(CaseId caseId, @Open String source, @Open String foreignId,
        @Open String number) implements ImportedEvent {
}
