package org.kepil.kernel.access;

import static org.kepil.kernel.access.Permission.FREEZE_PERIOD;
import static org.kepil.kernel.access.Permission.SUBMIT;
import static org.kepil.kernel.access.Permission.READ_SUBMISSIONS;
import static org.kepil.kernel.access.Permission.COMPARE_CASES;
import static org.kepil.kernel.access.Permission.KEEP_ROTA;
import static org.kepil.kernel.access.Permission.TAKE_CASE;
import static org.kepil.kernel.access.Permission.ADD_DOCUMENT;
import static org.kepil.kernel.access.Permission.ANSWER_OFFER;
import static org.kepil.kernel.access.Permission.APPROVE_CORRECTION;
import static org.kepil.kernel.access.Permission.ASSIGN;
import static org.kepil.kernel.access.Permission.RECORD_APPEAL;
import static org.kepil.kernel.access.Permission.CHECK_ACT;
import static org.kepil.kernel.access.Permission.CLOSE;
import static org.kepil.kernel.access.Permission.DECIDE;
import static org.kepil.kernel.access.Permission.HANDLE_COMPLAINT;
import static org.kepil.kernel.access.Permission.IMPORT;
import static org.kepil.kernel.access.Permission.KEEP_ACCOUNTS;
import static org.kepil.kernel.access.Permission.KEEP_ADVOCATES;
import static org.kepil.kernel.access.Permission.KEEP_OFFICES;
import static org.kepil.kernel.access.Permission.KEEP_RULES;
import static org.kepil.kernel.access.Permission.PAY_FEE;
import static org.kepil.kernel.access.Permission.PROPOSE_CORRECTION;
import static org.kepil.kernel.access.Permission.READ_ANOMALIES;
import static org.kepil.kernel.access.Permission.READ_CASES;
import static org.kepil.kernel.access.Permission.READ_COMPLAINTS;
import static org.kepil.kernel.access.Permission.READ_ESCALATIONS;
import static org.kepil.kernel.access.Permission.READ_EVIDENCE;
import static org.kepil.kernel.access.Permission.READ_DASHBOARD;
import static org.kepil.kernel.access.Permission.READ_REGISTERS;
import static org.kepil.kernel.access.Permission.RECEIVE_COMPLAINT;
import static org.kepil.kernel.access.Permission.RECORD_DEFENCE;
import static org.kepil.kernel.access.Permission.RECORD_HEARING;
import static org.kepil.kernel.access.Permission.RECORD_SERVICE;
import static org.kepil.kernel.access.Permission.REOPEN;
import static org.kepil.kernel.access.Permission.REPORT_DETENTION;
import static org.kepil.kernel.access.Permission.REQUEST_AID;
import static org.kepil.kernel.access.Permission.TRANSFER;
import static org.kepil.kernel.access.Permission.COMPARE_CASES;
import static org.kepil.kernel.access.Permission.CONSULT;
import static org.kepil.kernel.access.Permission.SIGN_OFF;
import static org.kepil.kernel.access.Permission.REFER;
import static org.kepil.kernel.access.Permission.RECORD_OUTREACH;
import static org.kepil.kernel.access.Permission.KEEP_PARTNERS;
import static org.kepil.kernel.access.Permission.READ_CONSULTATIONS;
import static org.kepil.kernel.access.Permission.READ_REFERRALS;
import static org.kepil.kernel.access.Permission.READ_REPORTS;
import static org.kepil.kernel.access.Permission.VERIFY_VIEWS;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.office.OfficeId;

/**
 * Who may do what, and whose cases they see. Whatever is not named here is denied. A fee takes three pairs of eyes: the
 * advocate claims it, the coordinator, who knows what was done, finds the claim right, and the head of the office, who signs
 * decisions, pays. The manager does not: a payment is made on the file of a case, and managers read figures, not files. Nor
 * does the administrator, who keeps accounts, offices and rules, and needs no file for that.
 *
 * <p>A permission says what; sight says of which cases:
 * <table>
 * <caption>Whose cases a person sees</caption>
 * <tr><th>who</th><th>sees the cases</th></tr>
 * <tr><td>intake operator, coordinator, decision maker</td><td>of their office and of every office that stands below it
 * today, and those that another office asks one of these to take; without an office none</td></tr>
 * <tr><td>advocate</td><td>that they are asked to take, hold, or ever held</td></tr>
 * <tr><td>supervisor, quality reviewer</td><td>all; of an office and below where they belong to one</td></tr>
 * <tr><td>Kepil itself</td><td>all</td></tr>
 * <tr><td>manager, administrator, provider, student, referring body, partner</td><td>none</td></tr>
 * </table>
 */
public final class AccessPolicy {

    private AccessPolicy() {
    }

    public static boolean may(Role role, Permission permission) {
        return permission == Permission.LOOK || granted(role).contains(permission);
    }

    /** Everything that the role may do. */
    public static Set<Permission> granted(Role role) {
        return switch (role) {
            case INTAKE_OPERATOR ->
                EnumSet.of(REQUEST_AID, COMPARE_CASES, ADD_DOCUMENT, RECORD_APPEAL, CONSULT, REFER, RECORD_OUTREACH,
                        REPORT_DETENTION,
                        RECORD_DEFENCE,
                        READ_CASES,
                        RECEIVE_COMPLAINT, PROPOSE_CORRECTION, READ_COMPLAINTS, READ_CONSULTATIONS, READ_REFERRALS,
                        READ_REGISTERS);
            case COORDINATOR ->
                EnumSet.of(REQUEST_AID, COMPARE_CASES, ADD_DOCUMENT, RECORD_APPEAL, CONSULT, REFER, RECORD_OUTREACH,
                        READ_CONSULTATIONS,
                        READ_REFERRALS,
                        READ_REPORTS,
                        REPORT_DETENTION, RECORD_DEFENCE, TAKE_CASE, KEEP_ROTA, ASSIGN, ANSWER_OFFER, RECORD_HEARING,
                        CHECK_ACT, TRANSFER, PROPOSE_CORRECTION, APPROVE_CORRECTION, RECEIVE_COMPLAINT, CLOSE,
                        READ_CASES, READ_COMPLAINTS, READ_DASHBOARD,
                        READ_REGISTERS);
            case DECISION_MAKER ->
                EnumSet.of(TAKE_CASE, COMPARE_CASES, KEEP_ROTA, DECIDE, ADD_DOCUMENT, RECORD_APPEAL, ASSIGN, PAY_FEE,
                        TRANSFER,
                        PROPOSE_CORRECTION,
                        APPROVE_CORRECTION, RECEIVE_COMPLAINT, HANDLE_COMPLAINT,
                        READ_ESCALATIONS, READ_COMPLAINTS,
                        CLOSE, REOPEN, READ_CONSULTATIONS, READ_REFERRALS,
                        READ_REPORTS,
                        READ_CASES, READ_DASHBOARD, READ_REGISTERS);
            case ADVOCATE ->
                EnumSet.of(ANSWER_OFFER, RECORD_DEFENCE, RECORD_HEARING, RECORD_SERVICE, READ_CASES, READ_REGISTERS);
            case SUPERVISOR ->
                EnumSet.of(FREEZE_PERIOD, READ_CONSULTATIONS, READ_REFERRALS, READ_REPORTS, RECEIVE_COMPLAINT,
                        HANDLE_COMPLAINT,
                        READ_ESCALATIONS, READ_COMPLAINTS, READ_CASES, READ_DASHBOARD, READ_REGISTERS, VERIFY_VIEWS,
                        READ_ANOMALIES,
                        READ_EVIDENCE);
            case QUALITY_REVIEWER ->
                EnumSet.of(READ_CONSULTATIONS, READ_REFERRALS, READ_REPORTS, READ_COMPLAINTS, READ_CASES,
                        READ_DASHBOARD, READ_REGISTERS, VERIFY_VIEWS,
                        READ_ANOMALIES, READ_EVIDENCE);
            case MANAGER -> EnumSet.of(FREEZE_PERIOD, READ_REPORTS, READ_DASHBOARD, READ_REGISTERS);
            case ADMINISTRATOR ->
                EnumSet.of(KEEP_OFFICES, KEEP_ADVOCATES, KEEP_PARTNERS, READ_REPORTS, KEEP_ACCOUNTS, KEEP_RULES, IMPORT,
                        READ_DASHBOARD, READ_REGISTERS, VERIFY_VIEWS, READ_EVIDENCE);
            case PROVIDER -> EnumSet.of(CONSULT, SIGN_OFF, REFER, RECORD_OUTREACH, READ_CONSULTATIONS, READ_REFERRALS,
                    READ_REPORTS, READ_REGISTERS);
            case STUDENT -> EnumSet.of(CONSULT, READ_CONSULTATIONS, READ_REGISTERS);
            case REFERRING_BODY -> EnumSet.of(REFER, READ_REFERRALS, READ_REGISTERS);
            case PARTNER -> EnumSet.of(SUBMIT, READ_SUBMISSIONS);
            case SYSTEM -> EnumSet.allOf(Permission.class);
        };
    }

    /**
     * Whose cases the person sees.
     *
     * @param below an office and every office below it, on the day of the reading; asked of one office at most
     */
    public static Sight sight(SignedIn who, Function<OfficeId, Set<OfficeId>> below) {
        return switch (who.role()) {
            case INTAKE_OPERATOR, COORDINATOR, DECISION_MAKER ->
                who.officeId() == null ? Sight.NOTHING : within(below.apply(who.officeId()));
            case SUPERVISOR, QUALITY_REVIEWER ->
                who.officeId() == null ? Sight.EVERYTHING : within(below.apply(who.officeId()));
            case ADVOCATE ->
                who.advocateId() == null ? Sight.NOTHING : Sight.as(Set.of(who.advocateId().value()));
            case SYSTEM -> Sight.EVERYTHING;
            case MANAGER, ADMINISTRATOR, PROVIDER, STUDENT, REFERRING_BODY, PARTNER -> Sight.NOTHING;
        };
    }

    private static Sight within(Set<OfficeId> offices) {
        return Sight.as(offices.stream().map(OfficeId::value).collect(Collectors.toSet()));
    }
}
