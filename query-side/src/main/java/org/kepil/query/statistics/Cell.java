package org.kepil.query.statistics;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.office.OfficeId;

/** So many people who are alike in everything that is counted. */
record Cell(OfficeId office, String matter, @Nullable String stage, @Nullable String sex, @Nullable String ageGroup,
        @Nullable String ground, long people) {
}
