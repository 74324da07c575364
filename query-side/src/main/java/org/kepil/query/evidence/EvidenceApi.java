package org.kepil.query.evidence;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Unknown;
import org.kepil.query.ViewApi;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Checkpoints and proofs for whoever wants to check the record on a machine of their own. */
@ViewApi
class EvidenceApi {

    private final Ask ask;

    EvidenceApi(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/api/v1/evidence")
    Evidence evidence(@AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindEvidence(reader), Evidence.class);
    }

    @GetMapping("/api/v1/evidence/checkpoints")
    SignedCheckpoints checkpoints(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            @RequestParam(defaultValue = "50") int limit, @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindCheckpoints(before, limit, reader), SignedCheckpoints.class);
    }

    /** The signed note itself, as a verifier reads it. */
    @OfWholeRecord
    @GetMapping("/api/v1/evidence/checkpoints/latest")
    ResponseEntity<String> latest(@AuthenticationPrincipal SignedIn reader) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .body(latest(ask.one(new FindCheckpoints(Long.MAX_VALUE, 1, reader), SignedCheckpoints.class)).note());
    }

    private static CheckpointRow latest(SignedCheckpoints checkpoints) {
        return checkpoints.checkpoints().stream().findFirst()
                .orElseThrow(() -> new Unknown(Unknown.What.CHECKPOINT, "latest"));
    }

    /** Signs what has a position now; the answer is the last checkpoint, an old one if nothing is new. */
    @OfWholeRecord
    @PostMapping("/api/v1/evidence/checkpoint")
    CheckpointRow sign(@AuthenticationPrincipal SignedIn reader) {
        return latest(ask.one(new SignCheckpoint(reader), SignedCheckpoints.class));
    }

    /** Hashes every row anew and compares with every checkpoint; changes nothing. */
    @OfWholeRecord
    @PostMapping("/api/v1/evidence/verification")
    Check check(@AuthenticationPrincipal SignedIn reader) {
        return ask.one(new CheckEverything(reader), Check.class);
    }

    @OfWholeRecord
    @GetMapping("/api/v1/evidence/proofs/inclusion")
    InclusionProof inclusion(@RequestParam(defaultValue = "0") long position,
            @RequestParam(required = false) @Nullable Long size, @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindInclusion(position, size, reader), InclusionProof.class);
    }

    @OfWholeRecord
    @GetMapping("/api/v1/evidence/proofs/consistency")
    ConsistencyProof consistency(@RequestParam(defaultValue = "1") long from,
            @RequestParam(required = false) @Nullable Long to, @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindConsistency(from, to, reader), ConsistencyProof.class);
    }
}
