package org.kepil.query.evidence;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.kepil.evidence.EvidenceReader;
import org.kepil.evidence.Fault;
import org.kepil.evidence.FaultFound;
import org.kepil.evidence.SignedCheckpoint;
import org.kepil.evidence.tree.Hash;
import org.kepil.evidence.tree.Verification;
import org.kepil.kernel.access.Permission;
import org.kepil.query.BadParameter;
import org.kepil.query.Forbidden;
import org.springframework.stereotype.Component;

/** Makes proofs, of trees up to the last checkpoint, and gives out none that does not hold. */
@Component
class ProofQueries {

    private final EvidenceReader evidence;

    ProofQueries(EvidenceReader evidence) {
        this.evidence = evidence;
    }

    @QueryHandler
    InclusionProof handle(FindInclusion query) {
        Forbidden.unless(query.reader(), Permission.READ_EVIDENCE);
        long size = size("size", query.size());
        if (query.position() < 0 || query.position() >= size) {
            throw new BadParameter("position", BadParameter.Rule.RANGE, 0, limit(size - 1));
        }
        Hash leaf = evidence.leaf(query.position());
        Hash root = evidence.root(size);
        List<Hash> path = evidence.inclusion(query.position(), size);
        if (!Verification.inclusion(leaf, query.position(), size, path, root)) {
            throw new FaultFound(new Fault(query.position(), Fault.Part.TREE));
        }
        return new InclusionProof(query.position(), size, leaf.base64(), root.base64(), texts(path));
    }

    @QueryHandler
    ConsistencyProof handle(FindConsistency query) {
        Forbidden.unless(query.reader(), Permission.READ_EVIDENCE);
        long to = size("to", query.to());
        if (query.from() < 1 || query.from() > to) {
            throw new BadParameter("from", BadParameter.Rule.RANGE, 1, limit(to));
        }
        Hash first = evidence.root(query.from());
        Hash second = evidence.root(to);
        return new ConsistencyProof(query.from(), first.base64(), to, second.base64(),
                texts(evidence.consistency(query.from(), to)));
    }

    /** The size that was asked for, or that of the last checkpoint, which is the largest there is. */
    private long size(String name, @Nullable Long asked) {
        SignedCheckpoint last = evidence.last()
                .orElseThrow(() -> new BadParameter(name, BadParameter.Rule.RANGE, 0, 0));
        if (!evidence.root(last.size()).equals(last.checkpoint().root())) {
            throw new FaultFound(new Fault(last.size(), Fault.Part.TREE));
        }
        if (asked != null && (asked < 1 || asked > last.size())) {
            throw new BadParameter(name, BadParameter.Rule.RANGE, 1, limit(last.size()));
        }
        return asked == null ? last.size() : asked;
    }

    private static Integer limit(long most) {
        return Math.toIntExact(Math.min(most, Integer.MAX_VALUE));
    }

    private static List<String> texts(List<Hash> path) {
        return path.stream().map(Hash::base64).toList();
    }
}
