package org.baigong.adapters.rest.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.baigong.adapters.rest.service.HelloResource;
import org.junit.jupiter.api.Test;

class RouteTest {
    @Test
    void a_door_is_called_as_the_document_calls_it() throws NoSuchMethodException {
        assertThat(Route.of(HelloResource.class.getMethod("hello"))).isEqualTo(new Route("/hello", "hello"));
        assertThat(Route.of(null)).isEqualTo(Route.NONE);
    }

    @Test
    void no_two_doors_have_the_same_name() {
        Map<String, Set<String>> templates = new TreeMap<>();
        for (var type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.baigong.adapters.rest")) {
            if (type.isAnnotatedWith(Path.class)) {
                for (Method method : type.reflect().getDeclaredMethods()) {
                    if (Arrays.stream(method.getAnnotations())
                            .anyMatch(some -> some.annotationType().isAnnotationPresent(HttpMethod.class))) {
                        Route route = Route.of(method);
                        templates
                                .computeIfAbsent(route.operation(), name -> new TreeSet<>())
                                .add(route.template());
                    }
                }
            }
        }
        assertThat(templates).hasSizeGreaterThan(20);
        assertThat(templates.values()).allSatisfy(doors -> assertThat(doors).hasSize(1));
    }
}
