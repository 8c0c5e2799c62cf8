package org.baigong.domain.common.glossary;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.baigong.domain.common.StrictXml;
import org.w3c.dom.Element;

/** The terms that ship with the domain 术语表, strictly read; no term stands twice. */
public final class Glossary {
    private static final String FOLDER = "/glossary/";
    private static final StrictXml FILES = StrictXml.of(FOLDER + "glossary.xsd");
    private static final List<Term> TERMS = terms(FILES.load(FOLDER + "glossary.xml"));

    private Glossary() {}

    public static List<Term> terms() {
        return TERMS;
    }

    static List<Term> read(InputStream file) throws IOException {
        return terms(FILES.read(file));
    }

    private static List<Term> terms(Element root) {
        return StrictXml.children(root, "term").stream()
                .map(term -> new Term(
                        StrictXml.text(term),
                        StrictXml.text(StrictXml.children(term, "meaning").get(0))))
                .toList();
    }
}
