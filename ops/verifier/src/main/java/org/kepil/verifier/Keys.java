package org.kepil.verifier;

import java.util.List;
import java.util.OptionalLong;
import org.kepil.verifier.Flaw.Part;

/**
 * Whose signatures are believed.
 *
 * @param log       the log's own key
 * @param witnesses those whose lines were asked to be checked
 */
record Keys(LogKey log, List<LogKey> witnesses) {

    /**
     * Checks a note's origin and signatures.
     *
     * @param timed whether it must tell when it was signed
     * @return the second at which it was signed, if that is told
     * @throws FlawFound at the position if a signature is missing, wrong, told twice, or nobody's
     */
    OptionalLong check(Note note, boolean timed, long position) {
        LogKey own = log.ofCosignatures();
        int signed = 0;
        OptionalLong seconds = OptionalLong.empty();
        for (Note.Line line : note.lines()) {
            if (log.isNamedBy(line) && log.signed(note.text(), line)) {
                signed++;
            } else if (own.isNamedBy(line) && seconds.isEmpty()) {
                seconds = own.cosigned(note.text(), line);
                require(seconds.isPresent(), position, "The time under the checkpoint is not signed.");
            } else {
                throw new FlawFound(position, Part.SIGNATURE,
                        "A line under the checkpoint is not the log's signature.");
            }
        }
        require(signed == 1, position, "The log's key did not sign the checkpoint, or twice.");
        require(note.origin().equals(log.name()), position, "The checkpoint is that of " + note.origin() + ".");
        require(seconds.isPresent() || !timed, position, "The checkpoint does not tell when it was signed.");
        return seconds;
    }

    private static void require(boolean good, long position, String otherwise) {
        if (!good) {
            throw new FlawFound(position, Part.SIGNATURE, otherwise);
        }
    }
}
