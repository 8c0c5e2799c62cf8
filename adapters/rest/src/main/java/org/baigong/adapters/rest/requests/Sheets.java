package org.baigong.adapters.rest.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baigong.adapters.rest.contract.Body;
import org.baigong.adapters.rest.problems.Problem;
import org.baigong.adapters.rest.problems.ProblemException;
import org.baigong.adapters.rest.problems.Refusals;
import org.baigong.application.common.Column;
import org.baigong.application.common.SheetFormat;
import org.baigong.application.common.SheetReader;
import org.baigong.application.common.SheetWriter;
import org.baigong.application.common.Table;
import tools.jackson.databind.JsonNode;

/** Tables in bodies, whether CSV, Excel or JSON, and tables to download. */
@ApplicationScoped
public class Sheets {
    /** As {@link org.baigong.application.common.SheetFormat} has it; annotations take constants only. */
    public static final String CSV = "text/csv";

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Room for {@link Table#MAX_ROWS} rows. */
    public static final int MAX_BODY = 32 * 1024 * 1024;

    @Inject
    SheetReader reader;

    @Inject
    SheetWriter writer;

    /**
     * The table of a body.
     *
     * @param schema of a JSON body, whose only array is the list of rows under this name
     */
    public Table read(String mediaType, InputStream body, List<Column> columns, String schema, String name) {
        if (mediaType != null && mediaType.startsWith("application/json")) {
            return rows(
                    Body.list(body, MAX_BODY, schema, name, "invalid-content").get(name), "/" + name);
        }
        SheetFormat format = SheetFormat.ofMediaType(mediaType).orElseThrow(NotSupportedException::new);
        byte[] bytes = Body.bytes(body, MAX_BODY);
        Table table = Refusals.orProblem(reader.read(format, new ByteArrayInputStream(bytes), columns));
        if (table.rows().isEmpty()) {
            throw new ProblemException(Problem.emptyTable());
        }
        return table;
    }

    /** JSON objects as rows of a table: their values as text, null as blank. */
    public static Table rows(JsonNode array, String at) {
        List<Table.Row> rows = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            Map<String, String> cells = new HashMap<>();
            array.get(i).properties().forEach(cell -> {
                String text = cell.getValue().isNull()
                        ? ""
                        : cell.getValue().asString().strip();
                if (!text.isEmpty()) {
                    cells.put(cell.getKey(), text);
                }
            });
            rows.add(new Table.Row(at + "/" + i, cells));
        }
        return new Table(rows);
    }

    /** A file to download, written while it is sent. */
    public Response download(String extension, String name, Content content) {
        for (SheetFormat format : SheetFormat.values()) {
            if (format.extension().equals(extension)) {
                StreamingOutput stream = out -> content.write(writer, format, out);
                return Response.ok(stream, format.mediaType())
                        .header("Content-Disposition", "attachment; filename=\"" + name + "." + extension + "\"")
                        .build();
            }
        }
        throw new ProblemException(Problem.notFound());
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        void write(SheetWriter writer, SheetFormat format, OutputStream out);
    }
}
