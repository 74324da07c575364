package org.kepil.kernel.imported;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.person.Open;

/**
 * One step of a recorded history, as that history says it. When it happened stands in the act.
 *
 * @param step      identity of the step, the same whenever the same row is read
 * @param activity  what was done, in the words of the source
 * @param lifecycle the source's life-cycle transition, usually {@code complete}; null if it says none
 * @param resource  who did it, as the source calls them; null if it does not say
 * @param group     the unit of that resource; null if the source does not say
 * @param channel   the channel that the source gives; null if it does not
 */
@Stored(value = "imported.StepImported", stream = "case")
public record StepImported(CaseId caseId, UUID step, @Open String activity, @Nullable @Open String lifecycle,
        @Nullable @Open String resource, @Nullable @Open String group,
        @Nullable @Open String channel) implements ImportedEvent {
}
