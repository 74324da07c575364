package org.kepil.kernel.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.kepil.kernel.NamedId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;

/** Identifies a calendar. It follows from whose hearings it shows: each advocate and each office has one. */
public record FeedId(@JsonValue UUID value) {

    @JsonCreator
    public FeedId {
    }

    public static FeedId of(AdvocateId advocate) {
        return new FeedId(NamedId.of("calendar", "advocate/" + advocate));
    }

    public static FeedId of(OfficeId office) {
        return new FeedId(NamedId.of("calendar", "office/" + office));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
