package org.kepil.command.web;

/**
 * What is wrong with one field.
 *
 * @param field name of the field; empty where it is the whole
 * @param rule  last part of the message key {@code error.<rule>}
 */
record Violation(String field, String rule) {
}
