/** The register of organisations outside the service. */
@NullMarked
package org.kepil.command.provider;

import org.jspecify.annotations.NullMarked;
