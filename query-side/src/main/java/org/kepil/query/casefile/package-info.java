/** One case as its reader sees it, now or as of any position, and the steps that made it so. */
@NullMarked
package org.kepil.query.casefile;

import org.jspecify.annotations.NullMarked;
