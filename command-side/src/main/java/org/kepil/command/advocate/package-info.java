/** The register of advocates. */
@NullMarked
package org.kepil.command.advocate;

import org.jspecify.annotations.NullMarked;
