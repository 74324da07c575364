package org.kepil.command.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of a command that gives a calendar an address.
 *
 * @param id      of the calendar
 * @param version that it has reached, from 0; the entity tag says the same
 * @param address absent in the answer to a repetition, because it is told once
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FeedReceipt(UUID id, long version, @Nullable String address) {

    /** Without the address, so that none gets into a log. */
    @Override
    public String toString() {
        return "FeedReceipt[id=" + id + ", version=" + version + "]";
    }
}
