package org.kepil.standalone.crash;

/** What is killed, always with SIGKILL. */
enum Fault {
    /** The postmaster of PostgreSQL; the application goes on and finds its connections broken. */
    POSTMASTER,
    /** The JVM of the application; PostgreSQL is left behind without an owner. */
    APPLICATION,
    /** Both at once. */
    EVERYTHING
}
