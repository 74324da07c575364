package org.kepil.kernel.advocate;

import java.util.List;
import org.kepil.kernel.request.MatterKind;

/**
 * What an advocate takes on, where, and in which languages. A list that is empty says nothing, and so excludes nothing.
 *
 * @param specialisations kinds of matter, as the country's rules list them
 */
public record Practice(List<MatterKind> specialisations, List<District> districts, List<Language> languages) {

    /** Of an entry that says nothing about it. */
    public static final Practice UNSTATED = new Practice(List.of(), List.of(), List.of());

    public Practice {
        specialisations = List.copyOf(specialisations);
        districts = List.copyOf(districts);
        languages = List.copyOf(languages);
    }
}
