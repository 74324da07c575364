package org.kepil.log;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.kepil.kernel.Catalogue;
import org.kepil.kernel.Event;

/** No two events of the catalogue share a name in the log, and each has one. */
final class CatalogueCheck {

    private CatalogueCheck() {
    }

    static Check check() {
        return new Check("catalogue", () -> {
            Set<String> names = new HashSet<>();
            for (Class<? extends Event> event : Catalogue.events()) {
                if (!names.add(EventType.of(event).name())) {
                    return Optional.of("Two events share the stored name of " + event.getName() + ". Rename one.");
                }
            }
            return Optional.empty();
        });
    }
}
