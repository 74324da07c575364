package org.kepil.command;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.kepil.command.outreach.CorrectParticipants;
import org.kepil.command.outreach.RecordOutreach;
import org.kepil.command.fund.CloseFund;
import org.kepil.command.fund.OpenFund;
import org.kepil.command.agreement.EndAgreement;
import org.kepil.command.agreement.SignAgreement;
import org.kepil.command.advocate.ChangePractice;
import org.kepil.command.advocate.ReenterAdvocate;
import org.kepil.command.advocate.ExcludeAdvocate;
import org.kepil.command.office.PlaceOffice;
import org.kepil.command.accesspoint.CloseAccessPoint;
import org.kepil.command.accesspoint.ChangeAccessPoint;
import org.kepil.command.accesspoint.OpenAccessPoint;
import org.kepil.command.referral.RecordPersonArrived;
import org.kepil.command.referral.DeclineReferral;
import org.kepil.command.referral.AcceptReferral;
import org.kepil.command.referral.OfferReferral;
import org.kepil.command.consultation.ReferToQualifiedAid;
import org.kepil.command.consultation.SignOffConsultation;
import org.kepil.command.consultation.GiveConsultation;
import org.kepil.command.consultation.RecordContact;
import org.kepil.command.provider.RemoveProvider;
import org.kepil.command.provider.EnterProvider;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.kepil.command.account.CloseAccount;
import org.kepil.command.account.IssueOneTimePassword;
import org.kepil.command.account.OpenAccount;
import org.kepil.command.advocate.EnterAdvocate;
import org.kepil.command.advocate.ReinstateAdvocate;
import org.kepil.command.advocate.SuspendAdvocate;
import org.kepil.command.appeal.AppealRefusal;
import org.kepil.command.appeal.DecideAppeal;
import org.kepil.command.appeal.ServeDecision;
import org.kepil.command.assignment.AcceptAssignment;
import org.kepil.command.assignment.DeclareConflict;
import org.kepil.command.assignment.DeclineAssignment;
import org.kepil.command.assignment.DistributeCase;
import org.kepil.command.assignment.EndAssignment;
import org.kepil.command.assignment.ExpireOffer;
import org.kepil.command.assignment.OfferAssignment;
import org.kepil.command.assignment.OfferToDuty;
import org.kepil.command.assignment.ReassignCase;
import org.kepil.command.assignment.ReplaceAdvocate;
import org.kepil.command.calendar.IssueFeedAddress;
import org.kepil.command.calendar.RevokeFeedAddress;
import org.kepil.command.closure.CloseCase;
import org.kepil.command.closure.ReopenCase;
import org.kepil.command.closure.ResumeCase;
import org.kepil.command.closure.SuspendCase;
import org.kepil.command.closure.TerminateAid;
import org.kepil.command.closure.WithdrawAid;
import org.kepil.command.complaint.AnswerComplaint;
import org.kepil.command.complaint.CloseComplaint;
import org.kepil.command.complaint.InvestigateComplaint;
import org.kepil.command.complaint.ReceiveComplaint;
import org.kepil.command.complaint.ReopenComplaint;
import org.kepil.command.complaint.SendHoldingLetter;
import org.kepil.command.complaint.TakeComplaint;
import org.kepil.command.complaint.TransferComplaint;
import org.kepil.command.complaint.VoidComplaint;
import org.kepil.command.correction.ApproveCorrection;
import org.kepil.command.correction.ProposeCorrection;
import org.kepil.command.correction.RejectCorrection;
import org.kepil.command.detention.HoldFirstMeeting;
import org.kepil.command.detention.RecordArrival;
import org.kepil.command.detention.RecordDefenceRefusal;
import org.kepil.command.detention.RecordDetention;
import org.kepil.command.detention.RecordRelease;
import org.kepil.command.document.AddDocument;
import org.kepil.command.duplicate.CloseAsDuplicate;
import org.kepil.command.duplicate.LinkCase;
import org.kepil.command.duplicate.NoteDuplicate;
import org.kepil.command.duplicate.NoteReopening;
import org.kepil.command.duplicate.TellApart;
import org.kepil.command.eligibility.GrantAid;
import org.kepil.command.eligibility.RefuseAid;
import org.kepil.command.handling.HandBackCase;
import org.kepil.command.handling.TakeCase;
import org.kepil.command.handling.TakeNextCase;
import org.kepil.command.party.NameOpposingParty;
import org.kepil.command.rota.AgreeShare;
import org.kepil.command.rota.CancelLeave;
import org.kepil.command.rota.CancelShift;
import org.kepil.command.rota.EnterLeave;
import org.kepil.command.rota.EnterShift;
import org.kepil.command.hearing.AdjournHearing;
import org.kepil.command.hearing.CancelHearing;
import org.kepil.command.hearing.HoldHearing;
import org.kepil.command.hearing.MissHearing;
import org.kepil.command.hearing.ScheduleHearing;
import org.kepil.command.imported.ImportCase;
import org.kepil.command.imported.ImportSteps;
import org.kepil.command.look.CountLooks;
import org.kepil.command.look.RecordLook;
import org.kepil.command.office.OpenOffice;
import org.kepil.command.office.RenameOffice;
import org.kepil.command.request.RequestAid;
import org.kepil.command.rulebook.AdoptRulebooks;
import org.kepil.command.rulebook.ApproveRulebook;
import org.kepil.command.rulebook.ProposeRulebook;
import org.kepil.command.rulebook.RejectRulebook;
import org.kepil.command.service.AcceptAct;
import org.kepil.command.service.EndStage;
import org.kepil.command.service.PayFee;
import org.kepil.command.service.RecordService;
import org.kepil.command.service.ReturnAct;
import org.kepil.command.service.SubmitAct;
import org.kepil.command.complaint.EscalateComplaintAlarm;
import org.kepil.command.complaint.RaiseComplaintAlarm;
import org.kepil.command.timelimit.EscalateAlarm;
import org.kepil.command.timelimit.RaiseAlarm;
import org.kepil.command.transfer.AcceptTransfer;
import org.kepil.command.transfer.DeclineTransfer;
import org.kepil.command.transfer.OfferTransfer;
import org.kepil.command.transfer.WithdrawTransfer;
import org.kepil.kernel.access.AccessPolicy;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.act.Role;
import org.kepil.command.submission.SubmitRequest;
import org.kepil.command.submission.SubmitNotice;
import org.kepil.command.partner.RegisterPartner;
import org.kepil.command.partner.RotateSecret;
import org.kepil.command.partner.RevokePartner;
import org.kepil.command.submission.SubmitCounselRequest;
import org.kepil.command.court.TellOutcome;
import org.kepil.command.court.ConcludeProceedings;
import org.kepil.command.publication.FreezePeriod;
import org.kepil.command.publication.WithdrawPublication;

/** Which permission each command needs. What is not in the table is denied to everybody. */
public final class Permissions implements MessageHandlerInterceptor<CommandMessage<?>> {

    private static final Map<Class<?>, Permission> NEEDED = Map.ofEntries(
            entry(RecordLook.class, Permission.LOOK), entry(CountLooks.class, Permission.COUNT_LOOKS),
            entry(RecordDetention.class, Permission.REPORT_DETENTION),
            entry(RecordArrival.class, Permission.RECORD_DEFENCE),
            entry(HoldFirstMeeting.class, Permission.RECORD_DEFENCE),
            entry(RecordDefenceRefusal.class, Permission.RECORD_DEFENCE),
            entry(RecordRelease.class, Permission.RECORD_DEFENCE),
            entry(SubmitRequest.class, Permission.SUBMIT), entry(SubmitNotice.class, Permission.SUBMIT),
            entry(SubmitCounselRequest.class, Permission.SUBMIT), entry(TellOutcome.class, Permission.SUBMIT),
            entry(ConcludeProceedings.class, Permission.RECORD_HEARING),
            entry(FreezePeriod.class, Permission.FREEZE_PERIOD),
            entry(WithdrawPublication.class, Permission.FREEZE_PERIOD),
            entry(RegisterPartner.class, Permission.KEEP_PARTNERS),
            entry(RotateSecret.class, Permission.KEEP_PARTNERS),
            entry(RevokePartner.class, Permission.KEEP_PARTNERS),
            entry(RequestAid.class, Permission.REQUEST_AID), entry(GrantAid.class, Permission.DECIDE),
            entry(AddDocument.class, Permission.ADD_DOCUMENT),
            entry(ServeDecision.class, Permission.RECORD_APPEAL), entry(AppealRefusal.class, Permission.RECORD_APPEAL),
            entry(DecideAppeal.class, Permission.DECIDE),
            entry(RefuseAid.class, Permission.DECIDE), entry(OfferAssignment.class, Permission.ASSIGN),
            entry(NameOpposingParty.class, Permission.REQUEST_AID), entry(TakeCase.class, Permission.TAKE_CASE),
            entry(CloseAsDuplicate.class, Permission.COMPARE_CASES),
            entry(NoteDuplicate.class, Permission.COMPARE_CASES),
            entry(NoteReopening.class, Permission.REOPEN),
            entry(LinkCase.class, Permission.COMPARE_CASES), entry(TellApart.class, Permission.COMPARE_CASES),
            entry(TakeNextCase.class, Permission.TAKE_CASE),
            entry(HandBackCase.class, Permission.TAKE_CASE), entry(EnterShift.class, Permission.KEEP_ROTA),
            entry(CancelShift.class, Permission.KEEP_ROTA), entry(AgreeShare.class, Permission.KEEP_ROTA),
            entry(EnterLeave.class, Permission.KEEP_ROTA), entry(CancelLeave.class, Permission.KEEP_ROTA),
            entry(DistributeCase.class, Permission.ASSIGN), entry(OfferToDuty.class, Permission.ASSIGN),
            entry(ReassignCase.class, Permission.ASSIGN), entry(EndAssignment.class, Permission.ASSIGN),
            entry(ExpireOffer.class, Permission.EXPIRE_OFFER),
            entry(DeclareConflict.class, Permission.ANSWER_OFFER),
            entry(ReplaceAdvocate.class, Permission.ASSIGN), entry(AcceptAssignment.class, Permission.ANSWER_OFFER),
            entry(DeclineAssignment.class, Permission.ANSWER_OFFER),
            entry(ScheduleHearing.class, Permission.RECORD_HEARING),
            entry(HoldHearing.class, Permission.RECORD_HEARING),
            entry(AdjournHearing.class, Permission.RECORD_HEARING),
            entry(IssueFeedAddress.class, Permission.RECORD_HEARING),
            entry(RevokeFeedAddress.class, Permission.RECORD_HEARING),
            entry(MissHearing.class, Permission.RECORD_HEARING),
            entry(CancelHearing.class, Permission.RECORD_HEARING),
            entry(RecordService.class, Permission.RECORD_SERVICE), entry(EndStage.class, Permission.RECORD_SERVICE),
            entry(SubmitAct.class, Permission.RECORD_SERVICE), entry(ReturnAct.class, Permission.CHECK_ACT),
            entry(AcceptAct.class, Permission.CHECK_ACT), entry(PayFee.class, Permission.PAY_FEE),
            entry(OfferTransfer.class, Permission.TRANSFER), entry(AcceptTransfer.class, Permission.TRANSFER),
            entry(DeclineTransfer.class, Permission.TRANSFER), entry(WithdrawTransfer.class, Permission.TRANSFER),
            entry(SuspendCase.class, Permission.CLOSE), entry(ResumeCase.class, Permission.CLOSE),
            entry(WithdrawAid.class, Permission.CLOSE), entry(TerminateAid.class, Permission.DECIDE),
            entry(ReceiveComplaint.class, Permission.RECEIVE_COMPLAINT),
            entry(AnswerComplaint.class, Permission.HANDLE_COMPLAINT),
            entry(CloseComplaint.class, Permission.HANDLE_COMPLAINT),
            entry(InvestigateComplaint.class, Permission.HANDLE_COMPLAINT),
            entry(ReopenComplaint.class, Permission.HANDLE_COMPLAINT),
            entry(SendHoldingLetter.class, Permission.HANDLE_COMPLAINT),
            entry(TakeComplaint.class, Permission.HANDLE_COMPLAINT),
            entry(TransferComplaint.class, Permission.HANDLE_COMPLAINT),
            entry(VoidComplaint.class, Permission.HANDLE_COMPLAINT),
            entry(ProposeCorrection.class, Permission.PROPOSE_CORRECTION),
            entry(ApproveCorrection.class, Permission.APPROVE_CORRECTION),
            entry(RejectCorrection.class, Permission.APPROVE_CORRECTION),
            entry(CloseCase.class, Permission.CLOSE),
            entry(ReopenCase.class, Permission.REOPEN), entry(OpenOffice.class, Permission.KEEP_OFFICES),
            entry(RenameOffice.class, Permission.KEEP_OFFICES), entry(EnterAdvocate.class, Permission.KEEP_ADVOCATES),
            entry(SuspendAdvocate.class, Permission.KEEP_ADVOCATES),
            entry(ReinstateAdvocate.class, Permission.KEEP_ADVOCATES),
            entry(OpenAccount.class, Permission.KEEP_ACCOUNTS), entry(CloseAccount.class, Permission.KEEP_ACCOUNTS),
            entry(IssueOneTimePassword.class, Permission.KEEP_ACCOUNTS),
            entry(RaiseAlarm.class, Permission.RAISE_ALARM), entry(EscalateAlarm.class, Permission.RAISE_ALARM),
            entry(RaiseComplaintAlarm.class, Permission.RAISE_ALARM),
            entry(EscalateComplaintAlarm.class, Permission.RAISE_ALARM),
            entry(ImportCase.class, Permission.IMPORT), entry(ImportSteps.class, Permission.IMPORT),
            entry(AdoptRulebooks.class, Permission.KEEP_RULES),
            entry(ProposeRulebook.class, Permission.KEEP_RULES), entry(ApproveRulebook.class, Permission.KEEP_RULES),
            entry(EnterProvider.class, Permission.KEEP_PARTNERS),
            entry(RemoveProvider.class, Permission.KEEP_PARTNERS),
            entry(RecordContact.class, Permission.CONSULT),
            entry(GiveConsultation.class, Permission.CONSULT),
            entry(SignOffConsultation.class, Permission.SIGN_OFF),
            entry(ReferToQualifiedAid.class, Permission.CONSULT),
            entry(OfferReferral.class, Permission.REFER),
            entry(AcceptReferral.class, Permission.REFER),
            entry(DeclineReferral.class, Permission.REFER),
            entry(RecordPersonArrived.class, Permission.REFER),
            entry(OpenAccessPoint.class, Permission.KEEP_OFFICES),
            entry(ChangeAccessPoint.class, Permission.KEEP_OFFICES),
            entry(CloseAccessPoint.class, Permission.KEEP_OFFICES),
            entry(PlaceOffice.class, Permission.KEEP_OFFICES),
            entry(ExcludeAdvocate.class, Permission.KEEP_ADVOCATES),
            entry(ReenterAdvocate.class, Permission.KEEP_ADVOCATES),
            entry(ChangePractice.class, Permission.KEEP_ADVOCATES),
            entry(SignAgreement.class, Permission.KEEP_PARTNERS),
            entry(EndAgreement.class, Permission.KEEP_PARTNERS),
            entry(OpenFund.class, Permission.KEEP_PARTNERS),
            entry(CloseFund.class, Permission.KEEP_PARTNERS),
            entry(RecordOutreach.class, Permission.RECORD_OUTREACH),
            entry(CorrectParticipants.class, Permission.RECORD_OUTREACH),
            entry(RejectRulebook.class, Permission.KEEP_RULES));

    /** @throws Denied if the role may not send such a command */
    public static void require(Role role, Class<?> command) {
        if (!allow(role, command)) {
            throw new Denied(NEEDED.get(command));
        }
    }

    /** Whether the role may send such a command. */
    public static boolean allow(Role role, Class<?> command) {
        Permission needed = NEEDED.get(command);
        return needed != null && AccessPolicy.may(role, needed);
    }

    static Set<Class<?>> commands() {
        return NEEDED.keySet();
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        CommandMessage<?> command = unitOfWork.getMessage();
        if (!(command.getMetaData().get("role") instanceof String role)) {
            throw new Denied(null);
        }
        require(Role.valueOf(role), command.getPayloadType());
        return chain.proceed();
    }
}
