package org.kepil.query.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.query.Moment;
import org.kepil.rules.Shelf;

/** The rules that pages offer their choices by; the view of rulebooks declares the bean. */
public interface Rules {

    /** The rules of the country on that day; empty where none are in force. */
    Optional<Rulebook> of(String country, LocalDate day, SignedIn reader);

    /** Those in force today, one of each country, by country. */
    List<Rulebook> now(SignedIn reader);

    /** All that were approved by the moment, of every country. */
    Shelf shelf(Moment moment, SignedIn reader);
}
