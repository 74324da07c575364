package org.kepil.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Starts the verifier: exit code 0 if everything is whole, 1 if something differs, 2 if that could not be found out. */
public final class Verifier {

    private static final int WHOLE = 0;
    private static final int DIFFERS = 1;
    private static final int UNKNOWN = 2;
    private static final int READERS = 2;
    private static final String USAGE = """
            java -jar kepil-verifier.jar store <jdbc-url> <verifier-key> [--witness <key>]... [--kept <checkpoint file>]...
                reads a whole store with any role that may select from schemas log and evidence
                (a password is taken from PGPASSWORD)
            """;

    private final PrintStream out;

    /** @param out takes what people read */
    public Verifier(PrintStream out) {
        this.out = out;
    }

    /** @param arguments a mode and what it needs */
    public static void main(String[] arguments) {
        System.exit(new Verifier(System.out).run(arguments));
    }

    /** Answers the exit code. */
    public int run(String... arguments) {
        try {
            if (arguments.length < 3 || !arguments[0].equals("store")) {
                out.print(USAGE);
                return UNKNOWN;
            }
            store(arguments);
            return WHOLE;
        } catch (FlawFound found) {
            out.println(found.getMessage());
            return DIFFERS;
        } catch (IOException | SQLException | IllegalArgumentException unreadable) {
            out.println("Cannot tell: " + unreadable.getMessage());
            return UNKNOWN;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return UNKNOWN;
        }
    }

    private void store(String[] arguments) throws IOException, SQLException, InterruptedException {
        List<LogKey> witnesses = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        for (int i = 3; i + 1 < arguments.length; i += 2) {
            switch (arguments[i]) {
                case "--witness" -> witnesses.add(LogKey.parse(arguments[i + 1]));
                case "--kept" -> files.add(Path.of(arguments[i + 1]));
                default -> throw new IllegalArgumentException("There is no " + arguments[i] + ".");
            }
        }
        Keys keys = new Keys(LogKey.parse(arguments[2]), witnesses);
        List<Note> kept = new ArrayList<>();
        for (Path file : files) {
            Note note = Note.parse(Files.readString(file));
            keys.check(note, false, note.size() - 1);
            kept.add(note);
        }
        tell(new StoreCheck(arguments[1], keys, kept, READERS).run());
    }

    private void tell(StoreCheck.Whole whole) {
        out.printf("Whole: %,d events, %,d of them under %,d signed checkpoints.%n", whole.events(), whole.signed(),
                whole.checkpoints());
        if (whole.events() > whole.signed()) {
            out.printf("%,d newer events wait for a checkpoint; nothing is proven of them yet.%n",
                    whole.events() - whole.signed());
        }
        if (!whole.unknown().isEmpty()) {
            out.println("Not checked, because no key was given: the signatures of " + whole.unknown() + ".");
        }
    }
}
