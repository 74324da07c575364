/** Taking notices of detention, and recording how the defence of a detained person begins. */
@NullMarked
package org.kepil.command.detention;

import org.jspecify.annotations.NullMarked;
