package org.kepil.command.imported;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.imported.StepImported;

/**
 * One step of a recorded history.
 *
 * @param step       identity of the step, the same whenever the same row is read
 * @param activity   what was done, in the words of the source
 * @param occurredAt when it happened, as the source says
 */
public record Step(UUID step, String activity, @Nullable String lifecycle, @Nullable String resource,
        @Nullable String group, @Nullable String channel, Instant occurredAt) {

    StepImported of(CaseId caseId) {
        return new StepImported(caseId, step, activity, lifecycle, resource, group, channel);
    }
}
