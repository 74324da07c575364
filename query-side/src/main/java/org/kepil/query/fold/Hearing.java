package org.kepil.query.fold;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Whether a view hears events of a class; remembered, for it is asked of every event. */
final class Hearing {

    private final View<?, ?> view;
    private final Map<Class<?>, Boolean> known = new ConcurrentHashMap<>();

    Hearing(View<?, ?> view) {
        this.view = view;
    }

    boolean hears(Class<?> kind) {
        return known.computeIfAbsent(kind,
                each -> view.hears().stream().anyMatch(heard -> heard.isAssignableFrom(each)));
    }
}
