/** What advocates record of their work, the acts in which they claim their fees, and what becomes of those. */
@NullMarked
package org.kepil.command.service;

import org.jspecify.annotations.NullMarked;
