#include "timeml_reader.hpp"

#include <pugixml.hpp>

namespace dateline::eval {
namespace {

/// Walks <TEXT> without recursion: annotations nest (an EVENT in a TIMEX3, a TIMEX3 in a SIGNAL).
void read_text(const pugi::xml_node& text, TimemlDocument& document) {
  pugi::xml_node node = text.first_child();
  std::vector<std::size_t> open;  // timexes not yet closed
  while (node) {
    if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) document.text += node.value();
    const bool timex = std::string_view(node.name()) == "TIMEX3";
    if (timex) {
      open.push_back(document.timexes.size());
      document.timexes.push_back(
          {{document.text.size(), 0}, node.attribute("type").value(), node.attribute("value").value()});
    }
    if (node.first_child()) {
      node = node.first_child();
      continue;
    }
    for (;;) {
      if (std::string_view(node.name()) == "TIMEX3") {
        document.timexes[open.back()].span.end = document.text.size();
        open.pop_back();
      }
      if (node.next_sibling()) {
        node = node.next_sibling();
        break;
      }
      node = node.parent();
      if (node == text) return;
    }
  }
}

}  // namespace

std::optional<TimemlDocument> read_timeml(const std::string& xml) {
  pugi::xml_document tree;
  // White space is text: offsets count it.
  if (!tree.load_buffer(xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata)) return std::nullopt;
  const pugi::xml_node root = tree.document_element();
  const pugi::xml_node text = root.child("TEXT");
  if (!text) return std::nullopt;
  TimemlDocument document;
  document.creation_time = root.child("DCT").child("TIMEX3").attribute("value").value();
  read_text(text, document);
  return document;
}

}  // namespace dateline::eval
