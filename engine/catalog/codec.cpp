#include "engine/catalog/codec.h"

#include <fmt/format.h>

namespace socialmap {

Schema::Schema() = default;
Schema::Schema(Node own, std::map<std::string, Node> parts) : node(std::move(own)), named(std::move(parts)) {}
Schema::Schema(Schema const&) = default;
Schema::Schema(Schema&&) noexcept = default;
Schema& Schema::operator=(Schema const&) = default;
Schema& Schema::operator=(Schema&&) noexcept = default;
Schema::~Schema() = default;

UntypedCodec::UntypedCodec() = default;
UntypedCodec::UntypedCodec(UntypedCodec const&) = default;
UntypedCodec::UntypedCodec(UntypedCodec&&) noexcept = default;
UntypedCodec& UntypedCodec::operator=(UntypedCodec const&) = default;
UntypedCodec& UntypedCodec::operator=(UntypedCodec&&) noexcept = default;
UntypedCodec::~UntypedCodec() = default;

Node object(std::vector<std::pair<std::string, Node>> members) {
  NodeMap map;
  for (auto& [name, value] : members) map.push_back({std::move(name), std::move(value), {}});
  return map;
}

Node absorb(Schema& into, Schema const& other) {
  into.named.insert(other.named.begin(), other.named.end());
  return other.node;
}

NodeList const* list_of_size(Node const& node, Reading& reading, std::size_t least, std::size_t most) {
  auto const* list = node.list();
  if (!list) {
    reading.problem(
        node, fmt::format("must be a list, not {}; put [ ] round it, or begin each item on a line of its "
                          "own with a dash and a blank",
                          kind_of(node)));
    return nullptr;
  }
  if (list->size() < least || list->size() > most) {
    reading.problem(node,
                    most == kNoLimit ? fmt::format("must have at least {}", least)
                                     : fmt::format("must have {} to {} items", least, most),
                    fmt::format("{} items", list->size()));
    return nullptr;
  }
  return list;
}

Schema list_schema(Schema item, std::size_t least, std::size_t most) {
  auto node = object({{"type", "array"}, {"items", std::move(item.node)}});
  if (least > 0) node.set("minItems", static_cast<int>(least));
  if (most != kNoLimit) node.set("maxItems", static_cast<int>(most));
  return {std::move(node), std::move(item.named)};
}

NodeMap const* mapping(Node const& node, Reading& reading) {
  auto const* members = node.map();
  if (!members)
    reading.problem(node, fmt::format("must be a mapping of names to values, not {}; write \"name: value\"",
                                      kind_of(node)));
  return members;
}

Schema map_schema(Schema value) {
  return {object({{"type", "object"}, {"additionalProperties", std::move(value.node)}}),
          std::move(value.named)};
}

}  // namespace socialmap
