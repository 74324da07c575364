package org.kepil.query.fold;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;

/** One event of a row's history, and the row before and after it; null where there was none. */
public record Step<R>(Recorded<? extends Event> recorded, @Nullable R before, @Nullable R after) {
}
