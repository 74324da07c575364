package org.kepil.query.duplicate;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.query.CaseState;
import org.kepil.query.Names;
import org.kepil.query.Place;

/** The pairs that somebody should look at. @param more whether there are others after these */
public record Undecided(List<Twins> pairs, boolean more, Names names, @JsonUnwrapped Place place) {

    /** Two cases that look alike: the one that is asked about, and the one before it. */
    public record Twins(Side one, Side other, Set<Sign> signs) {
    }

    /** What a list says of a case. */
    public record Side(CaseId caseId, String number, PersonalText applicant, OfficeId officeId, CaseState state,
            Instant begunAt) {

        static Side of(Particulars row) {
            return new Side(row.caseId(), row.number(), row.applicant(), row.officeId(), row.state(), row.begunAt());
        }
    }
}
