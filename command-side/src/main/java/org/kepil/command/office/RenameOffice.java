package org.kepil.command.office;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.office.OfficeId;

/** Gives an office another name. */
public record RenameOffice(@TargetAggregateIdentifier OfficeId officeId, String name) {
}
