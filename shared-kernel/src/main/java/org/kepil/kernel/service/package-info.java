/** What an advocate did for a case, what they are owed for it, and what was paid. */
@NullMarked
package org.kepil.kernel.service;

import org.jspecify.annotations.NullMarked;
