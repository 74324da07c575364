package org.kepil.query.request;

import java.util.List;
import java.util.Map;

import org.kepil.draft.Draft;
import org.kepil.form.RequestForm;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.BadParameter;
import org.kepil.query.Forbidden;
import org.kepil.query.ViewApi;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Shows how a request is filled in, and what the caller has begun to fill in. */
@ViewApi
class RequestFormApi {

    private final OwnDrafts drafts;

    RequestFormApi(OwnDrafts drafts) {
        this.drafts = drafts;
    }

    /** The drafts of the caller, the latest first. */
    record OwnList(List<Draft> drafts) {
    }

    /** One version of the form, and which is asked now. */
    record Form(int version, int current, Map<String, Object> schema) {
    }

    @GetMapping("/api/v1/cases/drafts")
    OwnList drafts(@AuthenticationPrincipal SignedIn reader) {
        Forbidden.unless(reader, Permission.REQUEST_AID);
        return new OwnList(drafts.of(reader));
    }

    /** @param version the current one if it is not said */
    @GetMapping("/api/v1/cases/form")
    Form form(@RequestParam(defaultValue = "" + RequestForm.CURRENT) int version,
            @AuthenticationPrincipal SignedIn reader) {
        Forbidden.unless(reader, Permission.REQUEST_AID);
        RequestForm form = RequestForm.of(version)
                .orElseThrow(() -> new BadParameter("version", BadParameter.Rule.RANGE, 1, RequestForm.CURRENT));
        return new Form(version, RequestForm.CURRENT, JsonMapper.shared().readValue(form.text(), new TypeReference<>() {
        }));
    }
}
