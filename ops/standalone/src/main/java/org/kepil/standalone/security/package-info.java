/** Who may come in, how they prove it, and what the browser is told to refuse. */
@NullMarked
package org.kepil.standalone.security;

import org.jspecify.annotations.NullMarked;
