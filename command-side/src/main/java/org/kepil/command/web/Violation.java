package org.kepil.command.web;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field.
 *
 * @param field name of the field; empty where it is the whole
 * @param rule  last part of the message key {@code error.<rule>}
 * @param detail what exactly, at which place of the field, in the words of whoever read it; null where the rule says it all
 */
public record Violation(String field, String rule, @Nullable String detail) {

    public Violation(String field, String rule) {
        this(field, rule, null);
    }
}
