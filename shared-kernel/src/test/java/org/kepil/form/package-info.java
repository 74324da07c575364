/** Trials of the forms. */
@NullMarked
package org.kepil.form;

import org.jspecify.annotations.NullMarked;
