/** The list of cases: found, filtered and paged. */
@NullMarked
package org.kepil.query.worklist;

import org.jspecify.annotations.NullMarked;
