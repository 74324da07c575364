/** Data that Kepil takes over from elsewhere. */
@NullMarked
package org.kepil.data;

import org.jspecify.annotations.NullMarked;
