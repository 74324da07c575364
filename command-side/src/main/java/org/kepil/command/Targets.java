package org.kepil.command;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** Finds the aggregate that a command addresses, and the version that its sender expects. Looks once at each type. */
final class Targets implements CommandTargetResolver {

    private static final ClassValue<MethodHandle> TARGET = new ClassValue<>() {
        @Override
        protected MethodHandle computeValue(Class<?> type) {
            return Targets.target(type);
        }
    };

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        Object expected = command.getMetaData().get(Commands.EXPECTED_VERSION);
        return new VersionedAggregateIdentifier(target(command.getPayload()),
                expected instanceof Number version ? version.longValue() : null);
    }

    /** The identifier of the aggregate that the command addresses. */
    UUID idOf(Object command) {
        return UUID.fromString(target(command).toString());
    }

    private static Object target(Object command) {
        try {
            return TARGET.get(command.getClass()).invoke(command);
        } catch (Throwable e) {
            throw new IllegalStateException("The target of " + command.getClass() + " cannot be read.", e);
        }
    }

    private static MethodHandle target(Class<?> type) {
        RecordComponent component = Arrays.stream(type.getRecordComponents())
                .filter(candidate -> candidate.getAccessor().isAnnotationPresent(TargetAggregateIdentifier.class))
                .findFirst().orElseThrow(() -> new IllegalArgumentException(type + " names no target."));
        try {
            return MethodHandles.publicLookup().unreflect(component.getAccessor());
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(type + " is not public.", e);
        }
    }
}
