package org.ingest.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ingest.article.Article;
import org.ingest.writing.NameGraph.Node;

/**
 * Writes who stands with whom as a graph in GEXF 1.3, for Gephi; {@link NameGraph} draws it. All is
 * written at the end, since an edge's weight is known only then.
 */
final class GexfWriter implements ArticleWriter {
  private static final String NAMESPACE = "http://gexf.net/1.3";

  private final OutputStream out;
  private final NameGraph graph = new NameGraph();

  GexfWriter(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(Article article) {
    graph.add(article);
  }

  @Override
  public void close() throws IOException {
    try (out) {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("gexf");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeAttribute("version", "1.3");
      graph(xml);
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
    }
  }

  private void graph(XMLStreamWriter xml) throws XMLStreamException {
    line(xml);
    xml.writeStartElement("graph");
    xml.writeAttribute("defaultedgetype", "undirected");
    attributes(xml);
    line(xml);
    xml.writeStartElement("nodes");
    for (Map.Entry<Node, Integer> node : graph.mentions().entrySet()) {
      node(xml, node.getKey(), node.getValue());
    }
    xml.writeEndElement();
    edges(xml);
    xml.writeEndElement();
  }

  private static void attributes(XMLStreamWriter xml) throws XMLStreamException {
    line(xml);
    xml.writeStartElement("attributes");
    xml.writeAttribute("class", "node");
    attribute(xml, "kind", "string");
    attribute(xml, "mentions", "integer");
    xml.writeEndElement();
  }

  private static void attribute(XMLStreamWriter xml, String name, String type)
      throws XMLStreamException {
    xml.writeEmptyElement("attribute");
    xml.writeAttribute("id", name);
    xml.writeAttribute("title", name);
    xml.writeAttribute("type", type);
  }

  private void node(XMLStreamWriter xml, Node node, int mentions) throws XMLStreamException {
    line(xml);
    xml.writeStartElement("node");
    xml.writeAttribute("id", Integer.toString(node.id()));
    xml.writeAttribute("label", XmlText.clean(node.name()));
    xml.writeStartElement("attvalues");
    value(xml, "kind", node.kind().jsonKey());
    value(xml, "mentions", Integer.toString(mentions));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void value(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeEmptyElement("attvalue");
    xml.writeAttribute("for", name);
    xml.writeAttribute("value", value);
  }

  private void edges(XMLStreamWriter xml) throws XMLStreamException {
    line(xml);
    xml.writeStartElement("edges");
    int id = 0;
    for (var edge : graph.edges().entrySet()) {
      line(xml);
      xml.writeEmptyElement("edge");
      xml.writeAttribute("id", Integer.toString(id++));
      xml.writeAttribute("source", Integer.toString(edge.getKey().from()));
      xml.writeAttribute("target", Integer.toString(edge.getKey().to()));
      xml.writeAttribute("weight", edge.getValue().toString());
    }
    xml.writeEndElement();
  }

  private static void line(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n");
  }
}
