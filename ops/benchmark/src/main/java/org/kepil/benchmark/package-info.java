@NullMarked
package org.kepil.benchmark;

import org.jspecify.annotations.NullMarked;
