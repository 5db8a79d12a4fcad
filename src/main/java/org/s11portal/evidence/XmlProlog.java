package org.s11portal.evidence;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The beginning of an XML part, up to its first element. Entities, expanding or fetched, can only
 * be declared there; no office program writes such a declaration.
 */
final class XmlProlog {

  private XmlProlog() {}

  static void requireNoDeclaration(byte[] head, Suspect suspect) {
    try {
      var reader = reader(new ByteArrayInputStream(head));
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.DTD -> throw suspect.declaration();
          case XMLStreamConstants.START_ELEMENT -> {
            return;
          }
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw suspect.damaged();
    }
  }

  /** A reader that fetches nothing and expands nothing. */
  static XMLStreamReader reader(InputStream bytes) throws XMLStreamException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    return factory.createXMLStreamReader(bytes);
  }
}
