@NullMarked
package org.kepil.evidence;

import org.jspecify.annotations.NullMarked;
