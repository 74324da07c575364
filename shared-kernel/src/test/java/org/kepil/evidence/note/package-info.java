@NullMarked
package org.kepil.evidence.note;

import org.jspecify.annotations.NullMarked;
