/** The hash tree of RFC 6962: hashing, proofs and their verification. Knows neither a database nor the rest of Kepil. */
@NullMarked
package org.kepil.evidence.tree;

import org.jspecify.annotations.NullMarked;
