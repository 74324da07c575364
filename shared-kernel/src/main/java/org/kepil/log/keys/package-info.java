/** The keys under which texts about persons are encrypted, and the key that wraps them. */
@NullMarked
package org.kepil.log.keys;

import org.jspecify.annotations.NullMarked;
