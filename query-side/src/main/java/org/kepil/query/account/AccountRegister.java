package org.kepil.query.account;

import java.util.List;
import org.kepil.query.Names;

/**
 * All accounts, open ones first, by user name.
 *
 * @param offices  names of their offices
 * @param position at which they stand so
 */
public record AccountRegister(List<AccountRow> accounts, Names offices, long position) {
}
