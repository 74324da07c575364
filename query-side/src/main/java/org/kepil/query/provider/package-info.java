/** The register of organisations outside the service. */
@NullMarked
package org.kepil.query.provider;

import org.jspecify.annotations.NullMarked;
