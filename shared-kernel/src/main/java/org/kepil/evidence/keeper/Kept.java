package org.kepil.evidence.keeper;

import org.kepil.evidence.note.NoteSignature;

/** What a keeper answers. */
public sealed interface Kept {

    /** It has the checkpoint now, and finds it in line with what it had. */
    record Agrees() implements Kept {
    }

    /** It agrees and put its own signature under the checkpoint. */
    record Cosigned(NoteSignature signature) implements Kept {
    }

    /** What it had says something else. */
    record Disagrees(String why) implements Kept {
    }
}
