/** The register of advocates. */
@NullMarked
package org.kepil.query.advocate;

import org.jspecify.annotations.NullMarked;
