package org.kepil.kernel;

/**
 * Why a command was refused. The sentence that people read stands in the message files under {@code refusal.<code>}.
 *
 * @param code {@code feature.rule}, stable
 */
public record Refusal(String code) {

    /** The refusal of a rule constant: {@code GRANT_REQUIRED} of {@code assignment} is {@code assignment.grant-required}. */
    public static Refusal of(String feature, Enum<?> rule) {
        return new Refusal(feature + "." + rule.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }
}
