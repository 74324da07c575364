@NullMarked
package org.kepil.embedded;

import org.jspecify.annotations.NullMarked;
