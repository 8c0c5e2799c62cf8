package org.baigong.application.common;

import java.util.Locale;
import java.util.Optional;

/** The forms in which tables come and go. */
public enum SheetFormat {
    CSV("text/csv", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final String extension;

    SheetFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending of a file name, without its dot. */
    public String extension() {
        return extension;
    }

    /** The format of a media type; its parameters, such as a charset, do not matter. */
    public static Optional<SheetFormat> ofMediaType(String mediaType) {
        String bare =
                mediaType == null ? "" : mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        for (SheetFormat format : values()) {
            if (format.mediaType.equals(bare)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
