package org.kepil.query.page;

import java.util.Map;
import java.util.UUID;

import org.kepil.query.Place;

/** The entries of a register, and where in the record they stand. */
public interface Register {

    Place place();

    /** The version of every entry. */
    Map<UUID, Long> versions();
}
