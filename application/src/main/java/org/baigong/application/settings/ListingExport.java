package org.baigong.application.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.time.LocalDate;
import org.baigong.application.common.SheetFormat;
import org.baigong.application.common.SheetWriter;

/** What stands on an open list as a table for offices, in the columns in which it is proposed. */
@ApplicationScoped
public class ListingExport {
    @Inject
    SettingStore store;

    /** @param on a day, or null: whenever */
    @Transactional
    public void write(
            SheetWriter writer, SheetFormat format, OutputStream out, String instrument, String list, LocalDate on) {
        writer.write(
                format,
                out,
                ListingSheet.COLUMNS,
                rows -> store.eachListing(instrument, list, on, listing -> rows.accept(ListingSheet.row(listing))));
    }
}
