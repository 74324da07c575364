/** The register of partners, whose own systems talk to Kepil. */
@NullMarked
package org.kepil.query.partner;

import org.jspecify.annotations.NullMarked;
