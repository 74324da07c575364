package org.kepil.evidence.keeper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.util.Optional;
import org.kepil.evidence.EvidenceReader;
import org.kepil.evidence.KeptOutside;
import org.kepil.evidence.SignedCheckpoint;
import org.kepil.evidence.note.Checkpoint;
import org.kepil.evidence.note.SignedNote;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder: the last checkpoint in the file {@code checkpoint}, and the last one of each day, UTC, beside it. */
public final class FolderKeeper implements Keeper, KeptOutside {

    private static final Logger LOG = LoggerFactory.getLogger(FolderKeeper.class);
    private static final String LAST = "checkpoint";

    private final String name;
    private final Path folder;

    public FolderKeeper(String name, Path folder) {
        this.name = name;
        this.folder = folder;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Kept keep(SignedCheckpoint checkpoint, EvidenceReader tree) throws IOException {
        Optional<Checkpoint> had = read().map(note -> Checkpoint.parse(note.text()));
        if (had.isPresent() && !agrees(had.get(), checkpoint.checkpoint(), tree)) {
            return new Kept.Disagrees("At size " + had.get().size() + " the folder keeps another root.");
        }
        if (had.isEmpty() || had.get().size() < checkpoint.size()) {
            Files.createDirectories(folder);
            write(checkpoint.signedAt().atOffset(ZoneOffset.UTC).toLocalDate() + "." + LAST, checkpoint);
            write(LAST, checkpoint);
        }
        return new Kept.Agrees();
    }

    /** What was kept later than this checkpoint is another process's, which the signer compares. */
    private static boolean agrees(Checkpoint had, Checkpoint now, EvidenceReader tree) {
        return had.origin().equals(now.origin())
                && (had.size() > now.size() || tree.root(had.size()).equals(had.root()));
    }

    /** The file is the old one or the new one, whenever the process dies. */
    private void write(String file, SignedCheckpoint checkpoint) throws IOException {
        Path draft = Files.createTempFile(folder, LAST, ".new");
        try {
            Files.writeString(draft, checkpoint.note().toString());
            Files.move(draft, folder.resolve(file), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private Optional<SignedNote> read() throws IOException {
        try {
            return Optional.of(SignedNote.parse(Files.readString(folder.resolve(LAST))));
        } catch (NoSuchFileException nothingYet) {
            return Optional.empty();
        }
    }

    /** A folder that is away now does not hold the signer up. */
    @Override
    public Optional<SignedNote> last() {
        try {
            return read();
        } catch (IOException away) {
            LOG.warn("The checkpoints in {} cannot be read now: {}", folder, away.toString());
            return Optional.empty();
        }
    }
}
