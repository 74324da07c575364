@NullMarked
package org.kepil.standalone;

import org.jspecify.annotations.NullMarked;
