@NullMarked
package org.kepil.query;

import org.jspecify.annotations.NullMarked;
