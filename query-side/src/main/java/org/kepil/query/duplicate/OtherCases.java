package org.kepil.query.duplicate;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.query.CaseState;
import org.kepil.query.Names;
import org.kepil.query.Place;

/**
 * What one case has to do with others.
 *
 * @param alike   those that look like it and that nobody compared it with, the latest first
 * @param more    whether there are others of these
 * @param decided what was found of it and others, the latest last
 * @param names   of the offices
 */
public record OtherCases(List<Alike> alike, boolean more, List<Verdict> decided, Names names,
        @JsonUnwrapped Place place) {

    /**
     * A case that looks like it. Whoever may not read it learns that there is one, and which office to ask.
     *
     * @param caseId null where the reader may not read it, and so are number, state and begin
     */
    public record Alike(@Nullable CaseId caseId, @Nullable String number, OfficeId officeId, Set<Sign> signs,
            @Nullable CaseState state, @Nullable Instant begunAt) {
    }
}
