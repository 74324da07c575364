package org.kepil.query.worklist;

import java.util.Map;
import org.kepil.kernel.request.MatterKind;
import org.kepil.query.CaseState;

/**
 * How many cases each choice of a filter would show, the other filters left as they are. What has none is left out.
 *
 * @param matching how many the filters as they are show, over all pages
 */
public record WorkCounts(long matching, Map<CaseState, Long> byState, Map<MatterKind, Long> byMatter, long imported) {
}
