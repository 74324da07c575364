package org.kepil.query.page;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.kepil.query.Place;

/**
 * The bar that says which time a page shows, and leads to others: the model attribute {@code time}.
 *
 * @param shown      the instant in words; now in the present
 * @param notice     what a page of the past says of its time
 * @param field      where another instant is typed
 * @param unreadable whether the reader typed something that is no time
 * @param page       the page in the present, with everything else that its address says
 * @param note       beside the instant, such as which event of the case this is
 */
public record TimeBar(Place place, String shown, String notice, TimeField field, boolean unreadable, Address page,
        @Nullable Step previous, @Nullable Step next, List<Choice> strides, String note) {

    /**
     * A way to another time.
     *
     * @param label what the link is called where it cannot be seen
     */
    public record Step(Address to, String label) {
    }

    /**
     * How far a step may go.
     *
     * @param to the same page with such steps
     */
    public record Choice(Stride stride, Address to, boolean current) {
    }

    /** Whether the page shows the past; then nothing can be changed on it. */
    public boolean past() {
        return place.past();
    }

    /** The same page as it was computed, for the position tag. */
    public Address here() {
        return page.with(Times.PARAMETER, place.position());
    }

    /** Another page at the same time, with the same stride. */
    public Address to(String path) {
        return new Address(path, Map.of()).with(Times.PARAMETER, past() ? field.exact() : null)
                .with(Times.STRIDE, page.parameters().get(Times.STRIDE));
    }

    /** What the form of the bar must send beside the instant. */
    public Map<String, String> kept() {
        return page.parameters();
    }
}
