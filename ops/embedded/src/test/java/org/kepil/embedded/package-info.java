/** Tests against real processes: what survives a kill, and what refuses to start. */
@NullMarked
package org.kepil.embedded;

import org.jspecify.annotations.NullMarked;
