package org.baigong.application.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import org.baigong.application.access.Scope;
import org.baigong.application.common.SheetFormat;
import org.baigong.application.common.SheetWriter;

/** What is reported as a table for offices, in the columns in which it comes. */
@ApplicationScoped
public class ReportExport {
    @Inject
    Reports reports;

    @Transactional
    public void write(SheetWriter writer, SheetFormat format, OutputStream out, Scope scope, String instrument) {
        writer.write(
                format,
                out,
                IndicatorSheet.COLUMNS,
                rows -> reports.inForce(scope, instrument).forEach(stored -> rows.accept(IndicatorSheet.row(stored))));
    }
}
