package org.kepil.log;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** What a class has written to its log while this is open. */
final class Told extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final Queue<String> texts = new ConcurrentLinkedQueue<>();
    private final Logger logger;

    Told(Class<?> teller) {
        logger = (Logger) LoggerFactory.getLogger(teller);
        setContext(logger.getLoggerContext());
        start();
        logger.addAppender(this);
    }

    Stream<String> texts() {
        return texts.stream();
    }

    @Override
    protected void append(ILoggingEvent event) {
        texts.add(event.getFormattedMessage());
    }

    @Override
    public void close() {
        logger.detachAppender(this);
        stop();
    }
}
