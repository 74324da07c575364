/** The register of offices. */
@NullMarked
package org.kepil.query.office;

import org.jspecify.annotations.NullMarked;
