/** Recorded histories taken into a running Kepil, by HTTP, through kills. */
@NullMarked
package org.kepil.standalone.imports;

import org.jspecify.annotations.NullMarked;
