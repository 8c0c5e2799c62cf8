package org.baigong.adapters.rest.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.baigong.adapters.rest.contract.Body;
import org.baigong.adapters.rest.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import tools.jackson.databind.JsonNode;

class ErrorPageTest {
    private final HttpServletRequest request = mock();
    private final HttpServletResponse response = mock();
    private final ServletOutputStream out = mock();

    private JsonNode told() throws IOException {
        when(response.getOutputStream()).thenReturn(out);
        new ErrorPage().service(request, response);
        ArgumentCaptor<byte[]> bytes = ArgumentCaptor.captor();
        verify(out).write(bytes.capture());
        verify(response).setContentType("application/problem+json");
        JsonNode told = Json.MAPPER.readTree(bytes.getValue());
        assertThat(Body.faults("Problem", told, "")).isEmpty();
        verify(response).setStatus(told.get("status").asInt());
        return told;
    }

    @ParameterizedTest
    @CsvSource({
        "400,refused",
        "404,not-found",
        "405,method-not-allowed",
        "414,refused",
        "500,internal-error",
        "502,internal-error"
    })
    void what_the_server_refuses_is_a_problem_of_the_same_status(int status, String type) throws IOException {
        when(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)).thenReturn(status);
        when(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)).thenReturn(new IOException("secret"));
        when(request.getHeader("Accept-Language")).thenReturn("en");
        JsonNode told = told();
        assertThat(told.get("status").asInt()).isEqualTo(status);
        assertThat(told.get("type").asString()).isEqualTo("/problems/" + type);
        assertThat(told.get("title").asString()).isEqualTo(told.get("titleEn").asString());
        assertThat(told.toString()).doesNotContain("secret");
        verify(response).setHeader("Content-Language", "en");
        verify(response).addHeader(any(), any());
    }

    @Test
    void by_its_own_address_it_is_nothing() throws IOException {
        assertThat(told().get("status").asInt()).isEqualTo(404);
    }
}
