/** The forms that people and machines fill in, as schemas with a version. */
@NullMarked
package org.kepil.form;

import org.jspecify.annotations.NullMarked;
