package org.baigong.adapters.rest.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.baigong.adapters.rest.problems.ProblemType;

/** The page of a type of problem: Chinese first, English beside, one style of its own and nothing else to load. */
final class ProblemPage {
    private static final String STYLE = "body{font-family:sans-serif;line-height:1.6;max-width:60rem;margin:2rem auto;"
            + "padding:0 1rem;color:#1a1a1a;background:#fff}a{color:#0b4f9e}"
            + ".beside{display:grid;gap:0 2rem;grid-template-columns:repeat(auto-fit,minmax(18rem,1fr))}";

    /** Admits that style, known by its digest, and nothing else. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'sha256-" + digest(STYLE)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private ProblemPage() {}

    static byte[] of(ProblemType type) {
        return page(type.title().zh(), """
                <p><code>%s</code> · HTTP %d</p>
                <div class="beside">
                <section><h1>%s</h1><p>%s</p></section>
                <section lang="en"><h2>%s</h2><p>%s</p></section>
                </div>
                <p><a href="/problems">所有问题类型 <span lang="en">All types of problems</span></a></p>
                """.formatted(
                        type.uri(),
                        type.status(),
                        escaped(type.title().zh()),
                        escaped(type.meaning().zh()),
                        escaped(type.title().en()),
                        escaped(type.meaning().en())));
    }

    static byte[] index() {
        StringBuilder list = new StringBuilder();
        for (ProblemType type : ProblemType.values()) {
            list.append("<li><a href=\"%s\">%s <span lang=\"en\">%s</span></a> · %d</li>\n"
                    .formatted(
                            type.uri(),
                            escaped(type.title().zh()),
                            escaped(type.title().en()),
                            type.status()));
        }
        return page("问题类型", "<h1>问题类型 <span lang=\"en\">Types of problems</span></h1>\n<ul>\n" + list + "</ul>\n");
    }

    private static byte[] page(String title, String body) {
        return """
                <!DOCTYPE html>
                <html lang="zh-CN">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s · 百工 Baigong</title>
                <style>%s</style>
                </head>
                <body>
                <main>
                %s</main>
                </body>
                </html>
                """.formatted(escaped(title), STYLE, body).getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
