package org.kepil.query.anomaly;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.query.Names;
import org.kepil.query.Place;

/** What looks odd, by kind, the latest first; at most {@link #MOST} of a kind. That it is odd does not say that it is wrong. */
public record Anomalies(List<Anomaly> anomalies, Names names, @JsonUnwrapped Place place) {

    static final int MOST = 500;

    /** What is odd about a case. */
    public enum Kind {
        /** The notice came more than two hours after the detention. */
        LATE_NOTICE,
        /** Somebody said that the detained person was ill-treated. */
        ILL_TREATMENT,
        /** Somebody of that name asked the same office within thirty days before. */
        DUPLICATE,
        /** The advocate was not at a hearing. */
        MISSED_HEARING,
        /**
         * One of four or more cases that an office offered to the same advocate before half of the others had their turn;
         * in offices that offered to four advocates or more.
         */
        OUT_OF_TURN,
        /** Its advocate recorded a service in it while they were at work for another case. */
        OVERLAP,
        /** A paper that was promised with the decision is not on the file, and its day is over. */
        MISSING_PAPERS,
        /** It is open, and its advocate is suspended or excluded. */
        BARRED_ADVOCATE
    }

    /** One case. */
    public record Anomaly(Kind kind, CaseId caseId, String number, OfficeId officeId, Instant begunAt) {
    }
}
