package org.kepil.query.evidence;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.kepil.evidence.EvidenceReader;
import org.kepil.evidence.FaultFound;
import org.kepil.evidence.FullCheck;
import org.kepil.evidence.SignedCheckpoint;
import org.kepil.evidence.Signer;
import org.kepil.evidence.tree.Verification;
import org.kepil.kernel.access.Permission;
import org.kepil.query.Forbidden;
import org.kepil.query.evidence.Evidence.Consistency;
import org.kepil.query.evidence.Evidence.Verdict;
import org.kepil.query.fold.VerificationRuns;
import org.springframework.stereotype.Component;

/** Answers what is asked about the evidence, signs on demand and checks everything, one check at a time. */
@Component
class EvidenceQueries {

    private final EvidenceReader evidence;
    private final Signer signer;
    private final FullCheck check;
    private final AtomicBoolean checking = new AtomicBoolean();

    EvidenceQueries(EvidenceReader evidence, Signer signer, FullCheck check) {
        this.evidence = evidence;
        this.signer = signer;
        this.check = check;
    }

    @QueryHandler
    Evidence handle(FindEvidence query) {
        Forbidden.unless(query.reader(), Permission.READ_EVIDENCE);
        List<SignedCheckpoint> lastTwo = evidence.before(Long.MAX_VALUE, 2);
        Optional<SignedCheckpoint> last = lastTwo.stream().findFirst();
        long waiting = evidence.size() - last.map(SignedCheckpoint::size).orElse(0L);
        @Nullable
        FaultRow refusal = signer.refusal().map(FaultRow::of).orElse(null);
        @Nullable
        Check lastCheck = evidence.lastFullCheck().map(Check::of).orElse(null);
        @Nullable
        Consistency consistency = lastTwo.size() < 2 ? null : consistency(lastTwo.getLast(), lastTwo.getFirst());
        boolean broken = refusal != null || lastCheck != null && lastCheck.fault() != null
                || lastTwo.size() == 2 && consistency == null;
        return new Evidence(broken ? Verdict.BROKEN : last.isEmpty() ? Verdict.EMPTY : Verdict.WHOLE,
                last.map(CheckpointRow::of).orElse(null), waiting,
                waiting > 0 ? last.map(one -> one.signedAt().plus(signer.latest())).orElse(null) : null,
                signer.verifier().toString(), consistency, refusal, lastCheck, evidence.keepers());
    }

    /** Null if the later one does not contain the earlier. */
    private @Nullable Consistency consistency(SignedCheckpoint earlier, SignedCheckpoint later) {
        try {
            var path = evidence.consistency(earlier.size(), later.size());
            boolean holds = Verification.consistency(earlier.size(), earlier.checkpoint().root(), later.size(),
                    later.checkpoint().root(), path);
            return holds ? new Consistency(earlier.number(), path.size()) : null;
        } catch (FaultFound found) {
            return null;
        }
    }

    @QueryHandler
    SignedCheckpoints handle(FindCheckpoints query) {
        Forbidden.unless(query.reader(), Permission.READ_EVIDENCE);
        return new SignedCheckpoints(
                evidence.before(query.before(), query.limit()).stream().map(CheckpointRow::of).toList());
    }

    /** Empty before anything was recorded. */
    @QueryHandler
    SignedCheckpoints handle(SignCheckpoint query) {
        Forbidden.unless(query.reader(), Permission.READ_EVIDENCE);
        return new SignedCheckpoints(signer.demand().stream().map(CheckpointRow::of).toList());
    }

    @QueryHandler
    Check handle(CheckEverything query) {
        Forbidden.unless(query.reader(), Permission.READ_EVIDENCE);
        if (!checking.compareAndSet(false, true)) {
            throw new VerificationRuns();
        }
        try {
            return Check.of(check.run());
        } finally {
            checking.set(false);
        }
    }
}
