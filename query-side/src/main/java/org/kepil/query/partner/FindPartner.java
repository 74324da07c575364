package org.kepil.query.partner;

/**
 * Which partner signs in under this client id? Answered by {@link PartnerRow}, or by null if none ever did. Asked before anybody
 * is signed in, so there is no reader.
 */
public record FindPartner(String clientId) {
}
