/** Accounts of those who work with Kepil. */
@NullMarked
package org.kepil.kernel.account;

import org.jspecify.annotations.NullMarked;
