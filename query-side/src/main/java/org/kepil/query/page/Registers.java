package org.kepil.query.page;

import java.util.List;

import org.kepil.kernel.access.SignedIn;
import org.springframework.stereotype.Component;

/** The lists of choices by name. */
@Component
public class Registers {

    /** Offices of the service. */
    public static final String OFFICES = "offices";

    /** Advocates who may take cases. */
    public static final String ADVOCATES = "advocates";

    /** Organisations outside the service. */
    public static final String PROVIDERS = "providers";

    /** Where people reach the service. */
    public static final String ACCESS_POINTS = "access-points";

    /** Topics of consultations in the rules of any country that are in force. */
    public static final String TOPICS = "topics";

    /** Funds that pay for aid, beside the state budget. */
    public static final String FUNDS = "funds";

    /** Kinds of matter in the rules of any country that are in force. */
    public static final String MATTERS = "matters";

    /** Stages of proceedings in the rules of any country that are in force. */
    public static final String STAGES = "stages";

    private final List<Choices> registers;

    Registers(List<Choices> registers) {
        this.registers = registers;
    }

    /** The choices of a register; none where no view provides it. */
    public List<Option> options(String name, SignedIn reader) {
        return registers.stream()
                .filter(register -> register.name().equals(name))
                .findFirst()
                .map(register -> register.options(reader))
                .orElse(List.of());
    }
}
