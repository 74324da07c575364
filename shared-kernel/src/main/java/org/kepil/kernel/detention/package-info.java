/** A person is detained: how the defence begins before anybody decides on papers. */
@NullMarked
package org.kepil.kernel.detention;

import org.jspecify.annotations.NullMarked;
