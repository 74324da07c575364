/** Consulting aid: who came, what they were told, and how it went on. */
@NullMarked
package org.kepil.query.consultation;

import org.jspecify.annotations.NullMarked;
