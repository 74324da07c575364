/** Complaints about a case, an advocate or an office. */
@NullMarked
package org.kepil.kernel.complaint;

import org.jspecify.annotations.NullMarked;
