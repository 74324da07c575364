package org.kepil.command.submission;

import java.util.Set;
import org.kepil.command.decision.Creation;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.partner.PartnerKind;
import org.kepil.kernel.person.PersonalText;
import org.jspecify.annotations.Nullable;

/** A command with which the system of a partner begins a case, by the rules by which anybody begins one. */
public sealed interface Submitted extends Creation permits SubmitRequest, SubmitNotice, SubmitCounselRequest {

    CaseId caseId();

    Submission submission();

    /** The office to which it is sent. */
    OfficeId officeId();

    /** The partners that may send it. */
    Set<PartnerKind> kinds();

    /**
     * Whether the case began with this very thing, except for what was given to it then: its number and its person. Asked of each
     * event of the beginning that tells what was sent.
     */
    boolean repeats(CaseEvent beginning);

    @Override
    default SubmissionRule unique() {
        return SubmissionRule.SAME_BODY_REQUIRED;
    }

    /** What was erased since can be compared with nothing, and is the same as anything. */
    static boolean same(@Nullable PersonalText before, @Nullable PersonalText now) {
        return before instanceof PersonalText.Erased || java.util.Objects.equals(before, now);
    }
}
