package org.baigong.adapters.rest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.baigong.adapters.rest.access.Asks;
import org.baigong.application.access.Operation;
import org.baigong.application.access.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document and the resources name the same operations, and the same media types for bodies. */
class OperationsTest {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    @Test
    void no_operation_is_undocumented_and_none_is_documented_that_is_not_there() {
        assertThat(offered()).isEqualTo(documented());
    }

    @Test
    void every_documented_operation_has_an_id_of_its_own() {
        Set<String> ids = new HashSet<>();
        operations((path, method, operation) -> assertThat(
                        ids.add(operation.get("operationId").asString()))
                .as(path)
                .isTrue());
        assertThat(ids).hasSizeGreaterThan(20);
    }

    /** A resource method that asks for nothing would be open to nobody; one that asks for another thing, to others. */
    @Test
    void every_resource_method_asks_for_the_operation_that_the_document_names() {
        Set<String> documented = new TreeSet<>();
        operations((path, method, operation) ->
                documented.add(operation.get("operationId").asString() + " " + method.toUpperCase() + " " + path));
        Set<String> asked = new TreeSet<>();
        resourceMethods((type, method, http) ->
                asked.add(method.getAnnotation(Asks.class).value().id() + " " + http + " "
                        + path(type.getAnnotation(Path.class), method.getAnnotation(Path.class))));
        assertThat(asked).isEqualTo(documented);
    }

    @Test
    void the_roles_that_the_document_names_are_those_of_the_table() {
        operations((path, method, operation) -> {
            Operation known = Arrays.stream(Operation.values())
                    .filter(one -> one.id().equals(operation.get("operationId").asString()))
                    .findFirst()
                    .orElseThrow();
            Set<String> named = new TreeSet<>();
            operation.get("x-roles").forEach(role -> named.add(role.asString()));
            assertThat(named)
                    .as(known.id())
                    .isEqualTo(known.roles().stream().map(Role::code).collect(Collectors.toCollection(TreeSet::new)));
            boolean open = known.roles().contains(Role.PUBLIC);
            assertThat(operation.has("security")).as(known.id()).isEqualTo(open);
            assertThat(operation.get("responses").has("403")).as(known.id()).isEqualTo(!open);
            assertThat(operation.get("responses").has("401")).as(known.id()).isTrue();
        });
    }

    private static Set<String> documented() {
        Set<String> documented = new TreeSet<>();
        operations((path, method, operation) -> {
            Set<String> bodies = new TreeSet<>();
            operation.at("/requestBody/content").propertyNames().forEach(bodies::add);
            documented.add(method.toUpperCase() + " " + path + " " + bodies);
        });
        return documented;
    }

    private static Set<String> offered() {
        Set<String> offered = new TreeSet<>();
        resourceMethods((type, method, http) -> {
            Consumes consumes = method.getAnnotation(Consumes.class);
            Set<String> bodies = new TreeSet<>(consumes == null ? Set.of() : Arrays.asList(consumes.value()));
            offered.add(
                    http + " " + path(type.getAnnotation(Path.class), method.getAnnotation(Path.class)) + " " + bodies);
        });
        return offered;
    }

    private interface MethodVisitor {
        void visit(Class<?> type, Method method, String http);
    }

    private static void resourceMethods(MethodVisitor visitor) {
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.baigong.adapters.rest")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(type -> type.reflect())
                        .forEach(type -> {
                            for (Method method : type.getDeclaredMethods()) {
                                for (Annotation annotation : method.getAnnotations()) {
                                    HttpMethod http =
                                            annotation.annotationType().getAnnotation(HttpMethod.class);
                                    if (http != null) {
                                        visitor.visit(type, method, http.value());
                                    }
                                }
                            }
                        });
    }

    private static String path(Path ofType, Path ofMethod) {
        String joined = "/" + ofType.value() + "/" + (ofMethod == null ? "" : ofMethod.value());
        return joined.replaceAll(":[^}]*}", "}").replaceAll("/+", "/").replaceAll("(.)/$", "$1");
    }

    private interface Visitor {
        void visit(String path, String method, JsonNode operation);
    }

    private static void operations(Visitor visitor) {
        Contract.document()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(entry -> {
                    if (METHODS.contains(entry.getKey())) {
                        visitor.visit(path.getKey(), entry.getKey(), entry.getValue());
                    }
                }));
    }
}
