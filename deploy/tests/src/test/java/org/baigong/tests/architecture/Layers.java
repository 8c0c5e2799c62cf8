package org.baigong.tests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.baigong.application.access.Actor;
import org.baigong.application.access.Scope;
import org.baigong.application.settings.SettingStore;
import org.baigong.domain.law.Rule;

/** Who may see whom, and why. Each rule is shown to fail on a deliberate violation in {@link ArchitectureTest}. */
final class Layers {
    private static final String DOMAIN = "org.baigong.domain..";
    private static final String APPLICATION = "org.baigong.application..";
    private static final String ADAPTERS = "org.baigong.adapters..";
    private static final String DEPLOY = "org.baigong.deploy..";

    static final ArchRule DOMAIN_SEES_THE_JDK_ALONE = classes()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(DOMAIN, "java..", "javax.xml..", "org.w3c.dom..", "org.xml.sax..")
            .because("policies outlive frameworks");

    static final ArchRule DOMAIN_ASKS_NO_CLOCK = noClasses()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .callMethodWhere(asksTheMoment())
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "java.sql..", "java.net..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.util.Random.class)
            .because("dates are facts: the same question has the same answer for ever");

    static final ArchRule DOMAIN_COUNTS_IN_WHOLE_NUMBERS = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage(DOMAIN)
            .should()
            .notHaveRawType(double.class)
            .andShould()
            .notHaveRawType(float.class)
            .andShould()
            .notHaveRawType(Double.class)
            .andShould()
            .notHaveRawType(Float.class)
            .because("money is whole fen");

    static final ArchRule DOMAIN_RETURNS_WHOLE_NUMBERS = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage(DOMAIN)
            .should()
            .notHaveRawReturnType(double.class)
            .andShould()
            .notHaveRawReturnType(float.class)
            .because("money is whole fen");

    static final ArchRule APPLICATION_SEES_DOMAIN_AND_THREE_APIS = classes()
            .that()
            .resideInAPackage(APPLICATION)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    APPLICATION,
                    DOMAIN,
                    "java..",
                    "jakarta.inject..",
                    "jakarta.enterprise.context..",
                    "jakarta.transaction..")
            .because("use cases know no technology");

    static final ArchRule DOORS_READ_WITHIN_A_SCOPE = noClasses()
            .that()
            .resideInAPackage("org.baigong.adapters.rest..")
            .should()
            .callMethodWhere(readsForNobody())
            .because("what is read through a door is read for somebody, and nobody sees what is not theirs");

    static final ArchRule ADAPTERS_DO_NOT_SEE_EACH_OTHER = slices().matching("org.baigong.adapters.(*)..")
            .should()
            .notDependOnEachOther()
            .because("a technology can be replaced without touching another");

    static final ArchRule NOBODY_SEES_DEPLOY = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN, APPLICATION, ADAPTERS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(DEPLOY)
            .because("deploy puts the parts together and is no part");

    static final ArchRule LAW_AND_COMMON_SEE_NO_CONTEXT = noClasses()
            .that()
            .resideInAnyPackage("org.baigong.domain.law..", "org.baigong.domain.common..")
            .should()
            .dependOnClassesThat(resideInAPackage(DOMAIN)
                    .and(not(resideInAnyPackage("org.baigong.domain.law..", "org.baigong.domain.common.."))))
            .because("the kernel serves every policy alike");

    static final ArchRule COMMON_SEES_NO_LAW = noClasses()
            .that()
            .resideInAPackage("org.baigong.domain.common..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.baigong.domain.law..")
            .because("words come before rules");

    static final ArchRule NO_CYCLES = slices().matching("org.baigong.(**)")
            .should()
            .beFreeOfCycles()
            .because("what goes round in circles cannot be understood from either end");

    static final ArchRule RULES_KEEP_NOTHING = classes()
            .that()
            .areAssignableTo(Rule.class)
            .should()
            .haveOnlyFinalFields()
            .because("rules are shared by every request");

    static final ArchRule RULES_ARE_FINAL_OR_BASES = classes()
            .that()
            .areAssignableTo(Rule.class)
            .should()
            .haveModifier(JavaModifier.FINAL)
            .orShould()
            .haveModifier(JavaModifier.ABSTRACT)
            .because("one provision is one class");

    private Layers() {}

    /** What is the same for everybody (what the office has set) and what holds no data (files, locks on keys) needs no scope. */
    private static DescribedPredicate<JavaCall<?>> readsForNobody() {
        String common = "org.baigong.application.common";
        return DescribedPredicate.describe(
                "asks a port without saying for whom",
                call -> call.getTargetOwner().isInterface()
                        && call.getTargetOwner().getPackageName().startsWith("org.baigong.application.")
                        && !call.getTargetOwner().getPackageName().equals(common)
                        && !call.getTargetOwner().isEquivalentTo(SettingStore.class)
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(
                                        type -> type.isEquivalentTo(Scope.class) || type.isEquivalentTo(Actor.class)));
    }

    private static DescribedPredicate<JavaCall<?>> asksTheMoment() {
        Set<String> names = Set.of("now", "currentTimeMillis", "nanoTime", "random", "randomUUID");
        return DescribedPredicate.describe(
                "asks the moment or chance",
                call -> names.contains(call.getName())
                        && call.getTargetOwner().getPackageName().startsWith("java."));
    }
}
