/** The case of legal aid: one aggregate, with a member for each feature. */
@NullMarked
package org.kepil.command.legalaidcase;

import org.jspecify.annotations.NullMarked;
