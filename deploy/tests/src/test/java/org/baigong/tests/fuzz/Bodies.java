package org.baigong.tests.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.baigong.tests.server.Client;
import org.baigong.tests.server.Contest;

/** What is sent along: right by the document, or spoilt in one way. */
final class Bodies {
    private static final String JSON = "application/json";
    private static final List<String> WRONG_TYPES = List.of(
            "text/plain", "application/xml", "garbage", ";;", "application/octet-stream", "multipart/form-data");
    private static final Map<String, String> TABLES = Map.of(
            "reportIndicators",
            "indicator,year,town,value,document\nDG-18.2,2022,,1,d\nDG-15.4,2022,441900121,1,d",
            "proposeListings",
            "item,title,from,until\n电工,1,2023-01-01,\n焊工,1,,2023-12-31",
            "enterContestants",
            "event,entry,role,name,identityNumber\n1,1,ATHLETE,焊接," + Contest.identity(720_001),
            "importResults",
            "event,entry,placement,prize\n1,1,GOLD,\n1,2,SILVER,30000.00",
            "recordHonours",
            "name,identityNumber,title,since\n焊接," + Contest.identity(720_002) + ",OTHER,2022-11-20");

    private final Values values;
    private final byte[] workbook;

    /** @param workbook a table that Excel could have saved */
    Bodies(Values values, byte[] workbook) {
        this.values = values;
        this.workbook = workbook;
    }

    /** A body with its media type. */
    record Body(String mediaType, byte[] bytes) {
        static final Body NONE = new Body(null, new byte[0]);
    }

    Body body(Described operation, Dice dice) {
        if (operation.bodies().isEmpty()) {
            return operation.method().equals("POST") && dice.in100(3)
                    ? new Body(JSON, new byte[] {'{', '}'})
                    : Body.NONE;
        }
        String mediaType = dice.one(List.copyOf(operation.bodies().keySet()));
        byte[] bytes = switch (mediaType) {
            case JSON -> json(operation, dice);
            case Client.CSV -> csv(operation, dice);
            default -> workbook(dice);
        };
        return new Body(spelt(mediaType, dice), bytes);
    }

    private static String spelt(String mediaType, Dice dice) {
        return switch (dice.below(20)) {
            case 0 -> mediaType.toUpperCase(java.util.Locale.ROOT);
            case 1 -> dice.one(WRONG_TYPES);
            case 2 -> mediaType + "; charset=UTF-8";
            case 3 -> null;
            default -> mediaType;
        };
    }

    private byte[] json(Described operation, Dice dice) {
        var right = values.body(operation, JSON, dice);
        return dice.in100(40) ? Values.bytes(right) : Spoiler.spoilt(right, dice);
    }

    private static byte[] csv(Described operation, Dice dice) {
        String right = TABLES.get(operation.id());
        String text = switch (dice.below(6)) {
            case 0 -> right;
            case 1 -> right.replace(",1,", "," + dice.one(Words.ODD) + ",");
            case 2 -> right.replaceFirst("[a-z]+", "nonsense");
            case 3 -> right.substring(0, dice.below(right.length()));
            case 4 -> right + "\n\"" + "x,".repeat(dice.below(2_000));
            default -> new String(dice.bytes(300), StandardCharsets.ISO_8859_1);
        };
        return text.getBytes(dice.in100(10) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }

    private byte[] workbook(Dice dice) {
        byte[] bytes = workbook.clone();
        switch (dice.below(3)) {
            case 0 -> bytes = java.util.Arrays.copyOf(bytes, dice.below(bytes.length));
            case 1 -> bytes[dice.below(bytes.length)] ^= (byte) (1 + dice.below(255));
            default -> bytes = dice.bytes(300);
        }
        return bytes;
    }
}
