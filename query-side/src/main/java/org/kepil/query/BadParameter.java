package org.kepil.query;

/** A part of a question is out of its range. */
public final class BadParameter extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String name;

    /** @param detail what the parameter must be, without its name */
    public BadParameter(String name, String detail) {
        super(name + " " + detail);
        this.name = name;
    }

    /** As the caller spelled it. */
    public String name() {
        return name;
    }
}
