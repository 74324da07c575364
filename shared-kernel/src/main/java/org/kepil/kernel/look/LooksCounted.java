package org.kepil.kernel.look;

import java.util.List;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;

/**
 * The window of a look ended, and the same person had looked at the same thing again before.
 *
 * @param more  how often beside the first time, from 1
 * @param cases as of {@link Looked}
 */
@Stored(value = "look.LooksCounted", stream = "look")
public record LooksCounted(LookId lookId, int more, List<CaseId> cases) implements LookEvent {
}
