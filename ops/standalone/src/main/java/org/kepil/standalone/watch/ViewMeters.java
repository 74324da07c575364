package org.kepil.standalone.watch;

import java.util.function.ToDoubleFunction;

import org.jspecify.annotations.Nullable;
import org.kepil.query.fold.ViewState;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** How far each view has come, how far it is behind, and what it had to put aside. */
final class ViewMeters {

    private final ViewWatch watch;
    private final MeterRegistry registry;

    ViewMeters(ViewWatch watch, MeterRegistry registry) {
        this.watch = watch;
        this.registry = registry;
    }

    /** Registers the meters of every view; the views must be running. */
    void register() {
        for (ViewState view : watch.views()) {
            gauge("kepil.view.position", view, ViewState::position, "Last event that the view has folded");
            gauge("kepil.view.lag", view, ViewState::lag, "Events that the view is behind the log");
            gauge("kepil.view.parked", view, ViewState::parked, "Keys left aside because an event could not be folded");
            gauge("kepil.view.running", view, state -> state.running() ? 1 : 0,
                    "1 while the view folds, 0 once it stopped");
        }
    }

    private void gauge(String name, ViewState view, ToDoubleFunction<ViewState> value, String description) {
        Gauge.builder(name, watch, live -> value(live.view(view.name()), value)).tag("view", view.name())
                .description(description).register(registry);
    }

    private static double value(@Nullable ViewState view, ToDoubleFunction<ViewState> value) {
        return view == null ? Double.NaN : value.applyAsDouble(view);
    }
}
