/** Organisations outside the service: those that give aid, and those that refer people to it and take them over. */
@NullMarked
package org.kepil.kernel.provider;

import org.jspecify.annotations.NullMarked;
