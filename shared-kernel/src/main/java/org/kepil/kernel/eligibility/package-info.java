/** The decision whether a person gets aid. */
@NullMarked
package org.kepil.kernel.eligibility;

import org.jspecify.annotations.NullMarked;
