/** A person asks for help: how a case begins. */
@NullMarked
package org.kepil.kernel.request;

import org.jspecify.annotations.NullMarked;
