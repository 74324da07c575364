package org.kepil.query.timelimit;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.timelimit.LimitCode;

/** Which limits that run; null means any. */
public record LimitFilter(@Nullable OfficeId office, @Nullable MatterKind matter, @Nullable LimitCode code) {

    /** Every limit that runs. */
    public static final LimitFilter ALL = new LimitFilter(null, null, null);

    boolean matches(OpenRun open) {
        return (office == null || office.equals(open.times().officeId()))
                && (matter == null || matter.equals(open.times().matter()))
                && (code == null || code.equals(open.code()));
    }

    LimitFilter anyOffice() {
        return new LimitFilter(null, matter, code);
    }
}
