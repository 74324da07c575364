package org.kepil.kernel.provider;

import org.kepil.kernel.Event;

/** What can happen to an entry in the register of organisations. */
public sealed interface ProviderEvent extends Event permits ProviderEntered, ProviderRemoved {
}
