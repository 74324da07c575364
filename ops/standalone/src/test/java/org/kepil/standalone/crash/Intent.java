package org.kepil.standalone.crash;

import java.util.List;
import java.util.UUID;

/**
 * What a writer is about to ask for, written down before it asks.
 *
 * @param steps identities of the steps that the command adds, all of them or none
 */
record Intent(UUID command, UUID caseId, List<UUID> steps) {
}
