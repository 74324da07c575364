/** The person who asks for help, and how text about a person is marked, kept and forgotten. */
@NullMarked
package org.kepil.kernel.person;

import org.jspecify.annotations.NullMarked;
