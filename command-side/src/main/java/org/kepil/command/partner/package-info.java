/** The register of partners, whose own systems talk to Kepil. */
@NullMarked
package org.kepil.command.partner;

import org.jspecify.annotations.NullMarked;
