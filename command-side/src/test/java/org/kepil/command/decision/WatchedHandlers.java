package org.kepil.command.decision;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;

/** Has every fixture and every bus of the tests note how commands end. Found on the class path. */
public final class WatchedHandlers implements HandlerEnhancerDefinition {

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
        return original.canHandleMessageType(CommandMessage.class) ? new Watched<>(original) : original;
    }

    private static final class Watched<T> extends WrappedMessageHandlingMember<T> {

        private final MessageHandlingMember<T> handler;

        Watched(MessageHandlingMember<T> handler) {
            super(handler);
            this.handler = handler;
        }

        @Override
        public Object handle(Message<?> message, T target) throws Exception {
            try {
                Object answer = handler.handle(message, target);
                RuleOutcomes.ended(message.getPayloadType(), null);
                return answer;
            } catch (Exception failure) {
                RuleOutcomes.ended(message.getPayloadType(), failure);
                throw failure;
            }
        }
    }
}
