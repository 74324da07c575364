/** Tests of the parts that need no running Kepil. */
@NullMarked
package org.kepil.standalone.security;

import org.jspecify.annotations.NullMarked;
