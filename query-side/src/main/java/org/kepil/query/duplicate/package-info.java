/** Cases that may be about the same thing, laid side by side. */
@NullMarked
package org.kepil.query.duplicate;

import org.jspecify.annotations.NullMarked;
