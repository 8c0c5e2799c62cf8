package org.baigong.adapters.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.baigong.adapters.rest.Requests;
import org.glassfish.jersey.server.ContainerRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypeSpellingTest {

    @ParameterizedTest
    @CsvSource({
        "Application/JSON,application/json",
        "TEXT/CSV;charset=GB18030,text/csv;charset=GB18030",
        "text/csv,text/csv",
        "multipart/Form-Data; boundary=AbC,multipart/form-data; boundary=AbC"
    })
    void small_letters_but_for_parameters(String given, String seen) {
        ContainerRequest request = Requests.request("POST", "x");
        request.header("Content-Type", given);
        new MediaTypeSpelling().filter(request);
        assertThat(request.getHeaderString("Content-Type")).isEqualTo(seen);
        assertThat(request.getMediaType().toString()).startsWith(seen.split(";")[0]);
    }
}
