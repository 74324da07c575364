package org.kepil.query;

import org.jspecify.annotations.Nullable;

/** A question in which somebody typed what they look for; it may be a name. */
public interface Searches {

    /** What was typed; null where nothing was. */
    @Nullable
    String searched();
}
