package org.kepil.data.imports;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.springframework.security.access.AccessDeniedException;

/** Takes files in, from whoever may bring one. */
final class ImportDesk {

    private final Imports imports;
    private final Uploads uploads;
    private final InstantSource clock;

    ImportDesk(Imports imports, Uploads uploads, InstantSource clock) {
        this.imports = imports;
        this.uploads = uploads;
        this.clock = clock;
    }

    /**
     * The imports, for somebody who may see them.
     *
     * @throws AccessDeniedException if this person may not
     */
    Imports imports(@Nullable SignedIn signedIn) {
        allowed(signedIn);
        return imports;
    }

    /**
     * Keeps the file and puts its import in the queue.
     *
     * @throws AccessDeniedException   if this person may not
     * @throws InvalidFormException    if the form has errors; the content is not read then
     * @throws UploadTooLargeException if the content is more than the settings allow
     * @throws TooManyImportsException if too many wait already
     */
    ImportJob take(@Nullable SignedIn signedIn, ImportForm form, InputStream content)
            throws IOException, InvalidFormException, UploadTooLargeException, TooManyImportsException {
        SignedIn person = allowed(signedIn);
        if (!form.errors().isEmpty()) {
            throw new InvalidFormException(form.errors());
        }
        return imports.start(form.order(person, clock.instant()), uploads.keep(content));
    }

    private static SignedIn allowed(@Nullable SignedIn signedIn) {
        if (signedIn == null || !signedIn.may(Permission.IMPORT)) {
            throw new AccessDeniedException("Imports need the permission " + Permission.IMPORT + ".");
        }
        return signedIn;
    }
}
