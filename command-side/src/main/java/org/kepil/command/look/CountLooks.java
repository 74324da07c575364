package org.kepil.command.look;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.look.LookId;

/** Says how often the same was looked at again. @param more from 1 */
public record CountLooks(@TargetAggregateIdentifier LookId lookId, int more) {
}
