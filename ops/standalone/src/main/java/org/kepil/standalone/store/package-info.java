/** The database under the log: which one, its pools with one role each, and the log itself. */
@NullMarked
package org.kepil.standalone.store;

import org.jspecify.annotations.NullMarked;
