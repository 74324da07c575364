/** Accounts that sign in. */
@NullMarked
package org.kepil.command.account;

import org.jspecify.annotations.NullMarked;
