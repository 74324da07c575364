package org.kepil.data.history;

/** The columns that a recorded history may have, by their XES names. Others are passed over. */
enum Column {
    CASE("case:concept:name", true),
    ACTIVITY("concept:name", true),
    TIMESTAMP("time:timestamp", true),
    INSTANCE("concept:instance", false),
    LIFECYCLE("lifecycle:transition", false),
    RESOURCE("org:resource", false),
    GROUP("org:group", false),
    CHANNEL("case:channel", false);

    private final String header;
    private final boolean required;

    Column(String header, boolean required) {
        this.header = header;
        this.required = required;
    }

    /** The name that stands in the file's first row. */
    String header() {
        return header;
    }

    boolean required() {
        return required;
    }
}
