/** Whole flows through a running Kepil, in HTTP and in a browser, and the rules of the house. */
@NullMarked
package org.kepil.standalone;

import org.jspecify.annotations.NullMarked;
