package org.baigong.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.baigong.adapters.files.violation.SeesAnotherAdapter;
import org.baigong.adapters.rest.violation.ReadsForNobody;
import org.baigong.adapters.rest.violation.SeesDeploy;
import org.baigong.application.violation.SeesPersistence;
import org.baigong.domain.common.violation.SeesLaw;
import org.baigong.domain.law.violation.SeesAContext;
import org.baigong.domain.violation.AsksTheClock;
import org.baigong.domain.violation.CountsInFractions;
import org.baigong.domain.violation.RemembersSomething;
import org.baigong.domain.violation.SeesAFramework;
import org.baigong.domain.violation.one.First;
import org.baigong.domain.violation.two.Second;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The layers hold, and each guard is awake: it fails on a class that breaks it on purpose. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.baigong");

    static Stream<Arguments> guards() {
        return Stream.of(
                guard("domain sees the JDK alone", Layers.DOMAIN_SEES_THE_JDK_ALONE, SeesAFramework.class),
                guard("domain asks no clock", Layers.DOMAIN_ASKS_NO_CLOCK, AsksTheClock.class),
                guard("domain counts in whole numbers", Layers.DOMAIN_COUNTS_IN_WHOLE_NUMBERS, CountsInFractions.class),
                guard("domain returns whole numbers", Layers.DOMAIN_RETURNS_WHOLE_NUMBERS, CountsInFractions.class),
                guard("application", Layers.APPLICATION_SEES_DOMAIN_AND_THREE_APIS, SeesPersistence.class),
                guard("doors", Layers.DOORS_READ_WITHIN_A_SCOPE, ReadsForNobody.class),
                guard("adapters", Layers.ADAPTERS_DO_NOT_SEE_EACH_OTHER, SeesAnotherAdapter.class, SeesDeploy.class),
                guard("deploy", Layers.NOBODY_SEES_DEPLOY, SeesDeploy.class),
                guard("law and common", Layers.LAW_AND_COMMON_SEE_NO_CONTEXT, SeesAContext.class),
                guard("common sees no law", Layers.COMMON_SEES_NO_LAW, SeesLaw.class),
                guard("no cycles", Layers.NO_CYCLES, First.class, Second.class),
                guard("rules keep nothing", Layers.RULES_KEEP_NOTHING, RemembersSomething.class),
                guard("rules are final", Layers.RULES_ARE_FINAL_OR_BASES, RemembersSomething.class));
    }

    private static Arguments guard(String name, ArchRule rule, Class<?>... violations) {
        return Arguments.of(Named.of(name, rule), violations);
    }

    @ParameterizedTest
    @MethodSource("guards")
    void holds_in_the_house_and_fails_on_a_violation(ArchRule rule, Class<?>[] violations) {
        rule.check(HOUSE);
        JavaClasses broken = new ClassFileImporter().importClasses(violations);
        assertThatThrownBy(() -> rule.check(broken)).isInstanceOf(AssertionError.class);
    }

    @Test
    void looks_at_the_whole_house() {
        assertThat(HOUSE.stream().map(type -> type.getPackageName().split("\\.")[2]))
                .contains("domain", "application", "adapters", "deploy");
        assertThat(HOUSE.stream()
                        .map(type -> type.getPackageName())
                        .filter(name -> name.startsWith("org.baigong.adapters."))
                        .map(name -> name.split("\\.")[3]))
                .contains("rest", "jms", "persistence", "files", "identity");
    }
}
