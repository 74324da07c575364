/** Cases whose history another system recorded. */
@NullMarked
package org.kepil.kernel.imported;

import org.jspecify.annotations.NullMarked;
