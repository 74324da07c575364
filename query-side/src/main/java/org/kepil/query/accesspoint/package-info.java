/** The register of access points: where and how people reach the service. */
@NullMarked
package org.kepil.query.accesspoint;

import org.jspecify.annotations.NullMarked;
