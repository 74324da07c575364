package org.kepil.log.codec;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.kepil.kernel.Event;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.office.OfficeId;
import org.kepil.log.keys.PersonKeys;

/**
 * Prints how many events and acts one thread writes and reads in a second. One number of one machine, by the time that
 * the thread had the processor: it tells a change for the worse, it is no benchmark.
 */
final class CodecSpeed {

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 3;
    private static final long ROUND_NS = 400_000_000L;

    private static long sink;

    private CodecSpeed() {
    }

    /** Of the examples whose path holds the argument, or of all. */
    public static void main(String[] args) {
        JsonEventCodec codec = new JsonEventCodec(PersonKeys.inMemory());
        Samples.all().stream().filter(each -> each.isCurrent() && each.kind() != Sample.Kind.ODD)
                .filter(each -> args.length == 0 || each.path().contains(args[0]))
                .forEach(sample -> event(codec, sample));
        act(codec);
    }

    private static void event(JsonEventCodec codec, Sample sample) {
        UUID id = sample.eventId();
        Event event = sample.event();
        StoredType type = sample.type();
        byte[] bytes = codec.payload(id, event);
        print(sample.path(), bytes.length, () -> codec.payload(id, event),
                () -> codec.event(id, type.name(), type.revision(), bytes));
    }

    private static void act(JsonEventCodec codec) {
        Act act = new Act(new UUID(1, 2), "Aida Toktosunova", Role.COORDINATOR, new OfficeId(new UUID(3, 4)),
                "Bishkek office", null, Channel.PAGE, Instant.parse("2026-11-22T03:04:05.678Z"), null,
                new UUID(5, 6).toString(), new UUID(7, 8).toString(), "2026-1");
        Map<String, String> metadata = act.toMetadata();
        byte[] bytes = codec.metadata(metadata);
        print("(act)", bytes.length, () -> codec.metadata(metadata), () -> codec.act(bytes));
    }

    private static void print(String name, int bytes, Supplier<?> write, Supplier<?> read) {
        System.out.printf(Locale.ROOT, "%-42s %5d bytes  write %,10d/s  read %,10d/s%n", name, bytes,
                perSecond(write), perSecond(read));
    }

    private static long perSecond(Supplier<?> work) {
        long best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long done = 0;
            long start = CPU.getCurrentThreadCpuTime();
            long spent = 0;
            while (spent < ROUND_NS) {
                for (int at = 0; at < 1000; at++) {
                    sink += work.get().hashCode();
                }
                done += 1000;
                spent = CPU.getCurrentThreadCpuTime() - start;
            }
            best = Math.max(best, done * 1_000_000_000L / spent);
        }
        return best;
    }
}
