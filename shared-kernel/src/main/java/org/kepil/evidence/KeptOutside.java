package org.kepil.evidence;

import java.util.Optional;
import org.kepil.evidence.note.SignedNote;

/** A place outside the database that remembers what was signed last, so that an older database is noticed. */
@FunctionalInterface
public interface KeptOutside {

    /**
     * What was kept last; empty if nothing was, or if the place cannot be reached now.
     *
     * @throws org.kepil.evidence.note.MalformedNote if something else lies there
     */
    Optional<SignedNote> last();
}
