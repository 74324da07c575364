@NullMarked
package org.kepil.evidence.tree;

import org.jspecify.annotations.NullMarked;
