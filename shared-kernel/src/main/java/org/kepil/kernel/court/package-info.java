/** A court asks for counsel, and tells how the matter before it ended. */
@NullMarked
package org.kepil.kernel.court;

import org.jspecify.annotations.NullMarked;
