/** The rules of the house, held against every class of every module. */
@NullMarked
package org.kepil.standalone.house;

import org.jspecify.annotations.NullMarked;
