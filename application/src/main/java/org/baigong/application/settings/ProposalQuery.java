package org.baigong.application.settings;

import org.baigong.domain.law.settings.ProposalState;
import org.baigong.domain.law.settings.SettingKind;

/** Which proposals are meant; null: whichever. */
public record ProposalQuery(String instrument, SettingKind kind, ProposalState state) {
    public static final ProposalQuery ALL = new ProposalQuery(null, null, null);
}
