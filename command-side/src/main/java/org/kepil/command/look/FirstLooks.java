package org.kepil.command.look;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.look.LookId;

/** Remembers the first looks of the present window. What is forgotten is found in the log at a higher price. */
final class FirstLooks {

    private static final int MOST = 50_000;

    private final Map<String, LookId> firsts = new LinkedHashMap<>();
    private long window = Long.MIN_VALUE;

    synchronized @Nullable LookId find(Window asked, String key) {
        turn(asked);
        return asked.number() == window ? firsts.get(key) : null;
    }

    synchronized void put(Window of, String key, LookId first) {
        turn(of);
        if (of.number() == window && firsts.size() < MOST) {
            firsts.put(key, first);
        }
    }

    private void turn(Window to) {
        if (to.number() > window) {
            window = to.number();
            firsts.clear();
        }
    }
}
