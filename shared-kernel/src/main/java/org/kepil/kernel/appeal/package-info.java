/** What becomes of a decision: it is served, and a refusal can be appealed. */
@NullMarked
package org.kepil.kernel.appeal;

import org.jspecify.annotations.NullMarked;
