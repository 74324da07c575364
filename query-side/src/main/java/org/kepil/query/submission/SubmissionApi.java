package org.kepil.query.submission;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Unknown;
import org.kepil.query.ViewApi;
import org.kepil.query.fold.Freshness;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Tells the system of a partner how it stands with what it sent. */
@ViewApi
@Tag(name = "For partners")
class SubmissionApi {

    private final Ask ask;
    private final Freshness freshness;

    SubmissionApi(Ask ask, Freshness freshness) {
        this.ask = ask;
        this.freshness = freshness;
    }

    /** All that a partner is told. */
    record Submitted(String receipt, String reference, SubmissionStatus status, Instant receivedAt) {
    }

    /** What another partner sent is as unknown as what nobody did. */
    @GetMapping("/partner/v1/submissions/{receipt}")
    @Operation(summary = "How it stands with what was sent")
    Submitted status(@PathVariable String receipt, @AuthenticationPrincipal SignedIn reader) {
        FindSubmission question = new FindSubmission(receipt, reader);
        SubmissionRow row = freshness.await("submission", () -> ask.one(question, FindSubmission.Answer.class),
                answer -> answer.row() != null || !answer.behind()).row();
        if (row == null) {
            throw new Unknown(Unknown.What.SUBMISSION, receipt);
        }
        return new Submitted(row.receipt(), row.reference(), row.status(), row.receivedAt());
    }
}
