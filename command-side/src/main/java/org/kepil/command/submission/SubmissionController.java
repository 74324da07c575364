package org.kepil.command.submission;

import org.kepil.command.submission.Reception.Arrival;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.command.detention.RecordDetention;
import org.kepil.command.request.FilledIn;
import org.kepil.form.RequestForm;
import org.kepil.command.web.Call;
import org.kepil.command.web.Input;
import org.kepil.command.web.Sends;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.partner.PartnerRegistered;
import org.kepil.kernel.person.AgeGroup;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.person.Sex;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.kernel.service.CaseStage;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.kepil.kernel.court.CounselRequested;
import org.kepil.kernel.court.CounselGround;
import org.kepil.kernel.court.ProceedingsOutcome;
import org.kepil.command.court.TellOutcome;
import org.kepil.kernel.partner.PartnerId;

/**
 * Takes what the systems of partners send. The receipt number is the number of the case, so that whoever comes with it is found
 * at once; the same sent again gets the same receipt, and something else under the same reference is refused.
 */
@Controller
@Tag(name = "For partners")
class SubmissionController {

    /** What partners send, as it is asked of them now. */
    private static final int SCHEMA = 1;
    /** The request that is in it, by the form that is filled in at a desk too. */
    private static final RequestForm FORM = RequestForm.of(RequestForm.CURRENT).orElseThrow();

    private final Reception reception;

    SubmissionController(Reception reception) {
        this.reception = reception;
    }

    @PostMapping("/partner/v1/submissions")
    @Sends(SubmitRequest.class)
    @Operation(summary = "Ask for aid on behalf of a person; the same sent again gets the same receipt")
    ResponseEntity<SubmissionReceipt> request(@RequestBody Request body, Call call) {
        body.require(FORM);
        Arrival arrival = reception.arrival(call, body.reference(), body.officeId(), SCHEMA);
        return reception.receive(body, new SubmitRequest(arrival.caseId(),
                body.command(arrival.caseId(), arrival.number(), arrival.person(), FORM), arrival.submission()), call);
    }

    @PostMapping("/partner/v1/detentions")
    @Sends(SubmitNotice.class)
    @Operation(summary = "Give notice of a detention; the same sent again gets the same receipt")
    ResponseEntity<SubmissionReceipt> notice(@RequestBody Notice body, Call call) {
        Arrival arrival = reception.arrival(call, body.reference(), body.officeId(), SCHEMA);
        return reception.receive(body,
                new SubmitNotice(arrival.caseId(), body.command(arrival.caseId(), arrival.number(), arrival.person(),
                        arrival.partner().name()), arrival.submission()),
                call);
    }

    @PostMapping("/partner/v1/counsel-requests")
    @Sends(SubmitCounselRequest.class)
    @Operation(summary = "Ask for counsel in a matter before the court; the same sent again gets the same receipt")
    ResponseEntity<SubmissionReceipt> counsel(@RequestBody CounselRequest body, Call call) {
        body.require(FORM);
        Arrival arrival = reception.arrival(call, body.reference(), body.officeId(), SCHEMA);
        CaseId caseId = arrival.caseId();
        PartnerRegistered court = arrival.partner();
        return reception.receive(body,
                new SubmitCounselRequest(caseId, body.command(caseId, arrival.number(), arrival.person(), FORM),
                        arrival.submission(),
                        new CounselRequested(caseId, court.partnerId(), arrival.person(), court.name(),
                                PersonalText.of(body.courtCase()), body.scheduledAt(), body.ground(),
                                body.article() == null ? null : PersonalText.of(body.article()))),
                call);
    }

    /** A court tells it under the reference of its request; under one that it never used there is nothing. */
    @PostMapping("/partner/v1/outcomes")
    @Sends(TellOutcome.class)
    @Operation(summary = "Tell how the proceedings of a stage ended, in a matter in which the court asked for counsel")
    ResponseEntity<Told> outcome(@RequestBody Outcome body, Call call) {
        PartnerId court = reception.partner(call).partnerId();
        CaseId caseId = new CaseId(Submission.idOf(court, body.reference()));
        call.order(body, new TellOutcome(caseId, court, body.stage(), body.outcome()));
        return ResponseEntity.ok(new Told(body.reference(), body.stage(), body.outcome()));
    }

    /** What was taken. */
    record Told(String reference, CaseStage stage, ProceedingsOutcome outcome) {
    }

    record Outcome(@NotNull @Size(max = 100) String reference, @NotNull CaseStage stage,
            @NotNull ProceedingsOutcome outcome, @Nullable Instant occurredAt) implements Input {
    }

    /**
     * @param courtCase   number of the matter at the court
     * @param scheduledAt for when the court has set it; null if it has not
     * @param occurredAt  when the court ruled
     */
    record CounselRequest(@NotNull @Size(max = 100) String reference, @NotNull @Size(max = 200) String applicantName,
            @NotNull @Size(max = 4000) String summary, @Size(max = 500) @Nullable String contact,
            @NotNull MatterKind matter, @NotNull OfficeId officeId, @NotNull @Size(max = 100) String courtCase,
            @Nullable Instant scheduledAt, @NotNull CounselGround ground, @Size(max = 100) @Nullable String article,
            @Nullable Sex sex, @Nullable AgeGroup ageGroup, @Nullable Instant occurredAt) implements FilledIn {

        @Override
        public RequestChannel channel() {
            return RequestChannel.PARTNER;
        }
    }

    record Request(@NotNull @Size(max = 100) String reference, @NotNull @Size(max = 200) String applicantName,
            @NotNull @Size(max = 4000) String summary, @Size(max = 500) @Nullable String contact,
            @NotNull MatterKind matter, @NotNull OfficeId officeId, @Nullable Sex sex, @Nullable AgeGroup ageGroup,
            @Nullable Instant occurredAt) implements FilledIn {

        @Override
        public RequestChannel channel() {
            return RequestChannel.PARTNER;
        }
    }

    /** @param unit of the partner that detains; the partner itself if none is named */
    record Notice(@NotNull @Size(max = 100) String reference, @NotNull @Size(max = 200) String detaineeName,
            @Size(max = 200) @Nullable String unit, @Size(max = 500) @Nullable String place,
            @Nullable Instant detainedAt, @Nullable Boolean minor, @NotNull MatterKind matter,
            @NotNull CaseStage stage, @NotNull OfficeId officeId, @Nullable Boolean illTreatment, @Nullable Sex sex,
            @Nullable Instant occurredAt) implements Input {

        RecordDetention command(CaseId caseId, String number, PersonId personId, String partner) {
            return new RecordDetention(caseId, number, personId, PersonalText.of(detaineeName),
                    unit == null ? partner : unit, reference, place == null ? null : PersonalText.of(place),
                    detainedAt, Boolean.TRUE.equals(minor), matter, stage, officeId, RequestChannel.PARTNER,
                    Boolean.TRUE.equals(illTreatment), sex, RecordDetention.FORM);
        }
    }
}
