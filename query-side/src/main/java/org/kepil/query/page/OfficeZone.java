package org.kepil.query.page;

import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.office.OfficeId;

/** In which zone an office reads its clock; the view of offices declares the bean. */
public interface OfficeZone {

    /** The office's zone; null for an office that is not registered. */
    @Nullable
    ZoneId of(OfficeId office, SignedIn reader);
}
