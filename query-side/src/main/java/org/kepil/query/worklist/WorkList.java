package org.kepil.query.worklist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.query.Names;
import org.kepil.query.Place;

/**
 * One page of the work list.
 *
 * @param names of the offices and advocates on this page
 * @param next  cursor of the page after this one; null on the last
 */
public record WorkList(List<WorkItem> items, Names names, WorkCounts counts, @Nullable String next,
        @JsonUnwrapped Place place) {
}
