/** The papers of a case: what they are, and which bytes they consist of. The bytes lie beside the log. */
@NullMarked
package org.kepil.kernel.document;

import org.jspecify.annotations.NullMarked;
