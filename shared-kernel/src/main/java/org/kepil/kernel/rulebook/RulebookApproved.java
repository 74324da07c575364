package org.kepil.kernel.rulebook;

import org.kepil.kernel.Stored;

/** Somebody else approved the version; it decides from the day that it names. */
@Stored(value = "rulebook.RulebookApproved", stream = "rulebook")
public record RulebookApproved(RulebookId rulebookId) implements RulebookEvent {
}
