/** Offices: where people ask for help and where cases are kept. */
@NullMarked
package org.kepil.kernel.office;

import org.jspecify.annotations.NullMarked;
