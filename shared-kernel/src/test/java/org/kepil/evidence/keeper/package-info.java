@NullMarked
package org.kepil.evidence.keeper;

import org.jspecify.annotations.NullMarked;
