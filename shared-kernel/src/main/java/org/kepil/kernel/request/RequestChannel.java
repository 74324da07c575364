package org.kepil.kernel.request;

/** How a request reached the office. */
public enum RequestChannel {
    DESK,
    PHONE,
    INTERNET,
    E_MAIL,
    POST,
    PARTNER
}
