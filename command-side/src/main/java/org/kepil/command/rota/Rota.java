package org.kepil.command.rota;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.rota.RotaRule.END_AFTER_BEGINNING_REQUIRED;
import static org.kepil.command.rota.RotaRule.FREE_ADVOCATE_REQUIRED;
import static org.kepil.command.rota.RotaRule.LEAVE_REQUIRED;
import static org.kepil.command.rota.RotaRule.NO_OVERLAP_REQUIRED;
import static org.kepil.command.rota.RotaRule.NO_SHIFT_REQUIRED;
import static org.kepil.command.rota.RotaRule.PRESENT_ADVOCATE_REQUIRED;
import static org.kepil.command.rota.RotaRule.SHIFT_REQUIRED;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.kepil.command.assignment.Roster;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.rota.LeaveCancelled;
import org.kepil.kernel.rota.LeaveEntered;
import org.kepil.kernel.rota.LeaveId;
import org.kepil.kernel.rota.RotaId;
import org.kepil.kernel.rota.ShareAgreed;
import org.kepil.kernel.rota.ShiftCancelled;
import org.kepil.kernel.rota.ShiftEntered;
import org.kepil.kernel.rota.ShiftId;

/**
 * The rota of an office: one advocate at a time is on duty, at any hour of any day, and nobody in two offices at once. What
 * other offices have entered is read beside the decision and not locked with it, so two offices that put one advocate on
 * duty in the same instant may both do so; the page of either shows it.
 */
public class Rota {

    @AggregateIdentifier
    private @Nullable RotaId rotaId;

    private final Map<ShiftId, ShiftEntered> shifts = new HashMap<>();
    private final Map<LeaveId, LeaveEntered> leaves = new HashMap<>();
    private final Map<AdvocateId, ShareAgreed> shares = new HashMap<>();

    /** For the repository, which tells the new object its history. */
    Rota() {
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(EnterShift command, Roster roster) {
        ShiftEntered entered = command.entered();
        if (!entered.equals(shifts.get(command.shiftId()))) {
            inOrder(command.from(), command.to());
            if (shifts.values().stream().anyMatch(each -> meet(each.from(), each.to(), command.from(), command.to()))) {
                throw NO_OVERLAP_REQUIRED.broken();
            }
            if (leaves.values().stream().filter(each -> each.advocateId().equals(command.advocateId()))
                    .anyMatch(each -> meet(each.from(), each.to(), command.from(), command.to()))) {
                throw PRESENT_ADVOCATE_REQUIRED.broken();
            }
            if (roster.onDutyElsewhere(command.advocateId(), command.officeId(), command.from(), command.to())) {
                throw FREE_ADVOCATE_REQUIRED.broken();
            }
            apply(entered);
        }
        return getVersion();
    }

    @CommandHandler
    long handle(CancelShift command) {
        if (!shifts.containsKey(command.shiftId())) {
            throw SHIFT_REQUIRED.broken();
        }
        apply(new ShiftCancelled(command.officeId(), command.shiftId()));
        return getVersion();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(AgreeShare command) {
        ShareAgreed agreed = command.agreed();
        if (!agreed.equals(shares.get(command.advocateId()))) {
            apply(agreed);
        }
        return getVersion();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(EnterLeave command) {
        LeaveEntered entered = command.entered();
        if (!entered.equals(leaves.get(command.leaveId()))) {
            inOrder(command.from(), command.to());
            if (shifts.values().stream().filter(each -> each.advocateId().equals(command.advocateId()))
                    .anyMatch(each -> meet(each.from(), each.to(), command.from(), command.to()))) {
                throw NO_SHIFT_REQUIRED.broken();
            }
            apply(entered);
        }
        return getVersion();
    }

    @CommandHandler
    long handle(CancelLeave command) {
        if (!leaves.containsKey(command.leaveId())) {
            throw LEAVE_REQUIRED.broken();
        }
        apply(new LeaveCancelled(command.officeId(), command.leaveId()));
        return getVersion();
    }

    private static void inOrder(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            throw END_AFTER_BEGINNING_REQUIRED.broken();
        }
    }

    /** Whether two times have an instant in common; one may begin when the other ends. */
    private static boolean meet(Instant from, Instant to, Instant otherFrom, Instant otherTo) {
        return from.isBefore(otherTo) && otherFrom.isBefore(to);
    }

    @EventSourcingHandler
    void on(ShiftEntered event) {
        rotaId = RotaId.of(event.officeId());
        shifts.put(event.shiftId(), event);
    }

    @EventSourcingHandler
    void on(ShiftCancelled event) {
        shifts.remove(event.shiftId());
    }

    @EventSourcingHandler
    void on(ShareAgreed event) {
        rotaId = RotaId.of(event.officeId());
        shares.put(event.advocateId(), event);
    }

    @EventSourcingHandler
    void on(LeaveEntered event) {
        rotaId = RotaId.of(event.officeId());
        leaves.put(event.leaveId(), event);
    }

    @EventSourcingHandler
    void on(LeaveCancelled event) {
        leaves.remove(event.leaveId());
    }
}
