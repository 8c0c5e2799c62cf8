package org.baigong.domain.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads instrument files, strictly: against their schema first, then with every check of {@link Instrument}. */
public final class Instruments {
    private static final String FOLDER = "/instruments/";

    private Instruments() {}

    /**
     * @param id of an instrument that ships with the domain, for example {@code dongguan-2021}
     * @throws IllegalArgumentException where the file has an unknown key, misses one, or contradicts itself
     */
    public static Instrument load(String id) {
        try (InputStream file = Instruments.class.getResourceAsStream(FOLDER + id + ".xml")) {
            if (file == null) {
                throw new IllegalArgumentException("no instrument " + id);
            }
            return read(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Instrument read(InputStream file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setSchema(schema());
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            Document document = builder.parse(file);
            return new InstrumentReader(document.getDocumentElement()).read();
        } catch (SAXException malformed) {
            throw new IllegalArgumentException(malformed.getMessage(), malformed);
        } catch (ParserConfigurationException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static Schema schema() throws SAXException, IOException {
        try (InputStream shape = Instruments.class.getResourceAsStream(FOLDER + "instrument.xsd")) {
            return SchemaFactory.newDefaultInstance().newSchema(new StreamSource(shape));
        }
    }

    /** Every error stops the reading; a parser left alone prints most of them and goes on. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException warning) throws SAXException {
            throw warning;
        }

        @Override
        public void error(SAXParseException error) throws SAXException {
            throw new SAXException("line " + error.getLineNumber() + ": " + error.getMessage(), error);
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            error(error);
        }
    }
}
