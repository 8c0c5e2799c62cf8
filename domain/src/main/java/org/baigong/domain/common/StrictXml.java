package org.baigong.domain.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads the data files that ship with the domain: against their schema, and no further than the first error. */
public final class StrictXml {
    private final Schema schema;

    private StrictXml(Schema schema) {
        this.schema = schema;
    }

    /** @param schema name of the resource with the schema that the files have to follow */
    public static StrictXml of(String schema) {
        try (InputStream shape = StrictXml.class.getResourceAsStream(schema)) {
            return new StrictXml(SchemaFactory.newDefaultInstance().newSchema(new StreamSource(shape)));
        } catch (SAXException malformed) {
            throw new IllegalArgumentException(malformed.getMessage(), malformed);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * The root of the file that ships under this name.
     *
     * @throws IllegalArgumentException where there is none, or it has another shape than the schema says
     */
    public Element load(String name) {
        try (InputStream file = StrictXml.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalArgumentException("no file " + name);
            }
            return read(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @throws IllegalArgumentException where it has another shape than the schema says */
    public Element read(InputStream file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setSchema(schema);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(file).getDocumentElement();
        } catch (SAXException malformed) {
            throw new IllegalArgumentException(malformed.getMessage(), malformed);
        } catch (ParserConfigurationException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** @param name of the child elements wanted, or null for all */
    public static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element
                    && (name == null || element.getLocalName().equals(name))) {
                children.add(element);
            }
        }
        return children;
    }

    /** The text in both languages that an element carries. */
    public static Text text(Element element) {
        return Text.of(element.getAttribute("zh"), element.getAttribute("en"));
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
