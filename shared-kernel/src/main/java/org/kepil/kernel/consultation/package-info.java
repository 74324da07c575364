/** Consulting aid, which everybody may have: a contact at an access point, and what came of it. */
@NullMarked
package org.kepil.kernel.consultation;

import org.jspecify.annotations.NullMarked;
