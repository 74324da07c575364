/** The detention desk: who is detained, and how far their defence has come. */
@NullMarked
package org.kepil.query.detention;

import org.jspecify.annotations.NullMarked;
