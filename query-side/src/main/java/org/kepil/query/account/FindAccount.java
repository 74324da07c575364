package org.kepil.query.account;

/**
 * Who signs in under this name? Answered by {@link Account}, or by null if nobody ever did.
 * Asked before anybody is signed in, so there is no reader.
 *
 * @param userName any case
 */
public record FindAccount(String userName) {
}
