package org.baigong.deploy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Tells the person at the keyboard where to look. */
final class Banner {

    private Banner() {}

    static void print(URI base, DataFolder folder, Duration took) {
        System.out.printf("""

                百工已就绪 / Baigong is ready (%.1f s)
                  接口 / REST      %sapi/v1
                  OpenAPI          %sapi/v1/openapi.yaml
                  状态 / health    %shealth/ready
                  数据 / data      %s
                  日志 / logs      %s
                按 Ctrl-C 停止 / press Ctrl-C to stop
                %n""", took.toMillis() / 1000.0, base, base, base, folder.root(), folder.resolve("logs"));
    }

    /** To the terminal alone: passwords stand in no log. */
    static void printPasswords(Map<String, String> passwords) {
        System.out.println("  首次启动账号，请立即保存 / first accounts, shown only once: save them now");
        passwords.forEach((account, password) -> System.out.println("    " + account + "  " + password));
        System.out.println();
        System.out.flush();
    }
}
