/** Where and how people reach the service. */
@NullMarked
package org.kepil.kernel.accesspoint;

import org.jspecify.annotations.NullMarked;
