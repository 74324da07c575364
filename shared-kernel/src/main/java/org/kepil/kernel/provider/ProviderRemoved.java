package org.kepil.kernel.provider;

import org.kepil.kernel.Stored;
import org.kepil.kernel.person.Open;

/** An organisation gives and takes over no more. What it did before stays on record. */
@Stored(value = "provider.ProviderRemoved", stream = "provider")
public record ProviderRemoved(ProviderId providerId, @Open String reason) implements ProviderEvent {
}
