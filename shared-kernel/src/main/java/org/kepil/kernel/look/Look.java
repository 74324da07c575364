package org.kepil.kernel.look;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;

/** What is about to be shown. Components as of {@link Looked}. */
public record Look(Sight sight, String door, @Nullable String searched, List<CaseId> cases, List<UUID> others) {

    /** What distinguishes it from other looks of the same person. */
    public String subject() {
        return String.join("|", sight.name(), door, String.valueOf(searched), cases.toString(), others.toString());
    }
}
