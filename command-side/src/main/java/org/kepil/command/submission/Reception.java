package org.kepil.command.submission;

import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.CaseId;
import java.net.URI;
import org.kepil.command.NotFound;
import org.kepil.command.Refused;
import org.kepil.command.Registers;
import org.kepil.command.request.CaseNumbers;
import org.kepil.command.submission.Submissions.Earlier;
import org.kepil.command.web.Call;
import org.kepil.command.web.Input;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.partner.PartnerId;
import org.kepil.kernel.partner.PartnerRegistered;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Receives what partners send: for the first time, or again. */
@Component
class Reception {

    private final Registers registers;
    private final CaseNumbers numbers;
    private final Submissions submissions;

    Reception(Registers registers, CaseNumbers numbers, Submissions submissions) {
        this.registers = registers;
        this.numbers = numbers;
        this.submissions = submissions;
    }

    /** The partner whose system asks. @throws NotFound if it is none */
    PartnerRegistered partner(Call call) {
        return registers.partner(new PartnerId(call.actorId())).orElseThrow(() -> new NotFound("partner"));
    }

    /** What the log will keep of how the case came, and under which identities it would begin. */
    Arrival arrival(Call call, String reference, OfficeId office, int schema) {
        PartnerRegistered partner = partner(call);
        CaseId caseId = new CaseId(Submission.idOf(partner.partnerId(), reference));
        String number = numbers.find(caseId.value()).orElseGet(() -> numbers.next(office));
        return new Arrival(partner, caseId, number, new PersonId(call.newId("person")),
                new Submission(partner.partnerId(), partner.kind(), number, reference, schema));
    }

    /**
     * Something that a partner sends for the first time, or again.
     *
     * @param number of the case that was begun with it before, so that a repetition uses up none; else the office's next
     */
    record Arrival(PartnerRegistered partner, CaseId caseId, String number, PersonId person, Submission submission) {
    }

    /**
     * Asks the log before it sends, and again when somebody was faster, so that the same is received once however often and
     * by however many it is sent at the same time.
     *
     * @throws Refused if the partner sent something else under the same reference before
     */
    ResponseEntity<SubmissionReceipt> receive(Input body, Submitted told, Call call) {
        Earlier before = submissions.earlier(told, body.occurredAt()).orElse(null);
        if (before != null) {
            return again(before, told);
        }
        try {
            if (call.order(body, told).repeated()) {
                return again(submissions.earlier(told, body.occurredAt()).orElseThrow(), told);
            }
            SubmissionReceipt receipt = SubmissionReceipt.of(told.submission().receipt(),
                    told.submission().reference());
            return ResponseEntity.created(URI.create(receipt.status())).body(receipt);
        } catch (Refused refused) {
            return again(submissions.earlier(told, body.occurredAt()).orElseThrow(() -> refused), told);
        }
    }

    private static ResponseEntity<SubmissionReceipt> again(Earlier before, Submitted told) {
        String reference = told.submission().reference();
        if (!before.same()) {
            throw Refused.about("reference", told.unique().refusal(), reference, before.receipt());
        }
        return ResponseEntity.ok(SubmissionReceipt.of(before.receipt(), reference));
    }
}
