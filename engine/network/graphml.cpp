#include "engine/network/graphml.h"

#include <string_view>

#include <fmt/format.h>

#include "engine/network/export_words.h"

namespace socialmap {
namespace {

constexpr std::string_view kHead =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"\n"
    "         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"\n"
    "         xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns "
    "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n"
    "  <key id=\"kind\" for=\"node\" attr.name=\"kind\" attr.type=\"string\"/>\n"
    "  <key id=\"name\" for=\"node\" attr.name=\"name\" attr.type=\"string\"/>\n"
    "  <key id=\"sector\" for=\"node\" attr.name=\"sector\" attr.type=\"string\"/>\n"
    "  <key id=\"role\" for=\"node\" attr.name=\"role\" attr.type=\"string\"/>\n"
    "  <key id=\"area\" for=\"node\" attr.name=\"area\" attr.type=\"string\"/>\n"
    "  <key id=\"offers\" for=\"node\" attr.name=\"offers\" attr.type=\"int\"/>\n"
    "  <key id=\"relation\" for=\"edge\" attr.name=\"kind\" attr.type=\"string\"/>\n"
    "  <key id=\"strength\" for=\"edge\" attr.name=\"strength\" attr.type=\"int\"/>\n"
    "  <key id=\"derived\" for=\"edge\" attr.name=\"derived\" attr.type=\"boolean\"/>\n"
    "  <graph id=\"network\" edgedefault=\"directed\">\n";

/// XML knows no other control characters than tab and the ends of lines; they become the sign for
/// "unreadable".
std::string escaped(std::string_view value) {
  std::string out;
  for (char const c : value) {
    auto const byte = static_cast<unsigned char>(c);
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (c == '"')
      out += "&quot;";
    else if (byte < ' ' && c != '\t' && c != '\n')
      out += "\uFFFD";
    else
      out += c;
  }
  return out;
}

std::string datum(std::string_view key, std::string_view value) {
  if (value.empty()) return {};
  return fmt::format("<data key=\"{}\">{}</data>", key, escaped(value));
}

class GraphmlWriter {
 public:
  GraphmlWriter(ProviderGraph const& graph, std::vector<NodeFacts> const& facts)
      : graph_(graph), facts_(facts) {}

  std::string write(NetworkPart const& part) {
    out_ = kHead;
    for (auto const node : part.nodes) add_node(node);
    for (auto const& link : part.links) add_edge(link);
    out_ += "  </graph>\n</graphml>\n";
    return std::move(out_);
  }

 private:
  std::string id_of(NodeId node) const {
    auto const kind = graph_.node(node).kind;
    auto const word = export_word(kind == NodeKind::practice ? NodeKind::provider : kind);
    return fmt::format("{}:{}", word, escaped(graph_.id(node)));
  }

  void add_node(NodeId node) {
    auto const kind = graph_.node(node).kind;
    auto const& facts = facts_[node.value];
    out_ += fmt::format("    <node id=\"{}\">", id_of(node));
    out_ += datum("kind", export_word(kind)) + datum("name", graph_.name(node));
    if (facts.sector) out_ += datum("sector", export_word(*facts.sector));
    if (kind == NodeKind::professional)
      out_ +=
          datum("role", export_word(graph_.catalogue().network.professionals[graph_.node(node).record].role));
    out_ += datum("area", areas_of(facts));
    if (kind == NodeKind::provider || kind == NodeKind::practice)
      out_ += datum("offers", std::to_string(facts.offers));
    out_ += "</node>\n";
  }

  std::string areas_of(NodeFacts const& facts) const {
    std::string areas;
    for (auto const area : facts.areas) {
      if (!areas.empty()) areas += ',';
      areas += graph_.catalogue().neighbourhoods[area.value].id;
    }
    return areas;
  }

  void add_edge(NetworkLink const& link) {
    out_ += fmt::format("    <edge source=\"{}\" target=\"{}\">{}{}{}</edge>\n", id_of(link.from),
                        id_of(link.to), datum("relation", export_word(link.kind)),
                        datum("strength", std::to_string(link.strength)),
                        datum("derived", link.derived ? "true" : "false"));
  }

  ProviderGraph const& graph_;
  std::vector<NodeFacts> const& facts_;
  std::string out_;
};

}  // namespace

std::string graphml(ProviderGraph const& graph, std::vector<NodeFacts> const& facts,
                    NetworkPart const& part) {
  return GraphmlWriter(graph, facts).write(part);
}

}  // namespace socialmap
