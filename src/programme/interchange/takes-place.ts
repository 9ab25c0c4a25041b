const off =
  /^(?:cancell?ed|declined?(?:[ _]queue)?|rejected|withdrawn|deleted|not accepted|(?:已)?(?:取消|拒绝|拒絕|撤回|退回)|未通过|未通過|abgelehnt|abgesagt)$/i;

/** Whether the word that another system has for the state of a session says that it does not take place. */
export function isOff(state: string | null | undefined): boolean {
  return off.test(state?.trim() ?? '');
}
