package org.kepil.evidence.keeper;

import java.io.IOException;
import org.kepil.evidence.EvidenceReader;
import org.kepil.evidence.SignedCheckpoint;

/** Somebody outside the database who keeps checkpoints, so that nobody can rewrite the log unseen. */
public interface Keeper {

    /** By which people know it. */
    String name();

    /**
     * Hands a checkpoint over. The same one may be handed over twice.
     *
     * @param tree the log's own tree, for whoever wants to see that it only grew
     * @throws IOException if it cannot be reached now, or answers what nobody understands; it is tried again
     */
    Kept keep(SignedCheckpoint checkpoint, EvidenceReader tree) throws IOException;
}
