/** Facts about cases, each with the interval in which it stood, and the numbers counted from them. */
@NullMarked
package org.kepil.query.dashboard;

import org.jspecify.annotations.NullMarked;
