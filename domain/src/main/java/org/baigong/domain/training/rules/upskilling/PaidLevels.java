package org.baigong.domain.training.rules.upskilling;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baigong.domain.common.facts.SkillCertificate;
import org.baigong.domain.law.Matter;

/** Which occupations and levels of a person DG-8.5 has paid, certificate by certificate; DG-8.7 follows it. */
final class PaidLevels {
    private static final String SUBSIDY = "DG-8.5";
    private final Set<Object> granted = new HashSet<>();

    /** The key of the subsidy for a certificate; certificates without levels have one of their own. */
    static String key(SkillCertificate certificate) {
        return SUBSIDY + "." + (certificate.level() == null ? "NONE" : certificate.level());
    }

    /** Whether the document itself names this kind of certificate. */
    static boolean isNamed(SkillCertificate certificate) {
        return certificate.certificate() == SkillCertificate.Kind.SKILL_LEVEL
                || certificate.certificate() == SkillCertificate.Kind.SPECIAL_OPERATION;
    }

    /** Whether DG-8.5 refuses the certificate; one that it pays is remembered. To be asked of each in order. */
    boolean refuses(SkillCertificate certificate, Matter matter) {
        if (certificate.isOfStudent() || isUsedUp(certificate, matter)) {
            return true;
        }
        if (isNamed(certificate)
                && matter.isInForce()
                && matter.standard(key(certificate)).isPresent()) {
            granted.add(object(certificate));
        }
        return false;
    }

    private boolean isUsedUp(SkillCertificate certificate, Matter matter) {
        return matter.terms().reads("DG-8.5.repeat", "ONCE_PER_OCCUPATION_AND_LEVEL")
                && (certificate.isPaidUnder(SUBSIDY) || granted.contains(object(certificate)));
    }

    private static Object object(SkillCertificate certificate) {
        return List.of(certificate.person(), certificate.occupation(), key(certificate));
    }
}
