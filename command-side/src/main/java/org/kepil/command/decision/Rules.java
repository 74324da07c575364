package org.kepil.command.decision;

import java.time.Instant;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.rulebook.Rulebook;

/** The rules that decisions are taken by. A command handler asks for them as for who asked. */
public interface Rules {

    /**
     * The rules that were in force in the office's country at that instant.
     *
     * @throws org.axonframework.commandhandling.CommandExecutionException if there is no such office, or no rules then
     */
    Rulebook inForce(OfficeId office, Instant at);
}
