/** Tests of the questions that span views. */
@NullMarked
package org.kepil.query;

import org.jspecify.annotations.NullMarked;
