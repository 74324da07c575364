/** The bytes of documents, kept beside the log that tells their digests. */
@NullMarked
package org.kepil.content;

import org.jspecify.annotations.NullMarked;
