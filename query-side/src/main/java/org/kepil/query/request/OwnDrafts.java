package org.kepil.query.request;

import java.util.List;

import org.kepil.draft.Draft;
import org.kepil.draft.Drafts;
import org.kepil.kernel.access.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The drafts of whoever reads. Where this side keeps none, there are none. */
@Component
class OwnDrafts {

    private final ObjectProvider<Drafts> drafts;

    OwnDrafts(ObjectProvider<Drafts> drafts) {
        this.drafts = drafts;
    }

    List<Draft> of(SignedIn reader) {
        Drafts kept = drafts.getIfAvailable();
        return kept == null ? List.of() : kept.of(reader.accountId());
    }
}
