/** Who may sign in. */
@NullMarked
package org.kepil.query.account;

import org.jspecify.annotations.NullMarked;
