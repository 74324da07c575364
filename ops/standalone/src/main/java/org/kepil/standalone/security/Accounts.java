package org.kepil.standalone.security;

import java.util.Optional;

import org.kepil.kernel.access.SignedIn;

/** Where sign-in looks people up. */
interface Accounts {

    /** The open account of the user name; empty if there is none or if it was closed. */
    Optional<SignedIn> find(String userName);
}
