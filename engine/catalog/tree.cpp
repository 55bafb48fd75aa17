#include "engine/catalog/tree.h"

#include <fmt/format.h>

#include "engine/base/overloaded.h"

namespace socialmap {

Node::Node() : value(nullptr) {}
Node::Node(bool b) : value(b) {}
Node::Node(double d) : value(d) {}
Node::Node(int i) : value(static_cast<double>(i)) {}
Node::Node(char const* s) : value(std::string(s)) {}
Node::Node(std::string s) : value(std::move(s)) {}
Node::Node(NodeList l) : value(std::move(l)) {}
Node::Node(NodeMap m) : value(std::move(m)) {}
Node::Node(Node const&) = default;
Node::Node(Node&&) noexcept = default;
Node& Node::operator=(Node const&) = default;
Node& Node::operator=(Node&&) noexcept = default;
Node::~Node() = default;

Node const* Node::find(std::string_view name) const {
  auto const* members = map();
  if (!members) return nullptr;
  for (auto const& member : *members) {
    if (member.name == name) return &member.value;
  }
  return nullptr;
}

Node& Node::set(std::string name, Node node) {
  if (is_null()) value = NodeMap{};
  auto& members = *map();
  for (auto& member : members) {
    if (member.name == name) return member.value = std::move(node);
  }
  members.push_back({std::move(name), std::move(node), {}});
  return members.back().value;
}

bool Node::operator==(Node const& other) const { return value == other.value; }

bool Member::operator==(Member const& other) const { return name == other.name && value == other.value; }

std::string const* text_at(Node const& mapping, std::string_view name) {
  auto const* member = mapping.find(name);
  return member ? member->text() : nullptr;
}

double const* number_at(Node const& mapping, std::string_view name) {
  auto const* member = mapping.find(name);
  return member ? member->number() : nullptr;
}

NodeList const* items_at(Node const& mapping, std::string_view name) {
  auto const* member = mapping.find(name);
  return member ? member->list() : nullptr;
}

std::string_view kind_of(Node const& node) {
  return std::visit(
      overloaded{[](std::nullptr_t) { return "nothing"; }, [](bool) { return "a truth value"; },
                 [](double) { return "a number"; }, [](std::string const&) { return "text"; },
                 [](NodeList const&) { return "a list"; }, [](NodeMap const&) { return "a mapping"; }},
      node.value);
}

std::string shown(Node const& node) {
  constexpr std::size_t kMostBytes = 60;
  if (auto const* b = node.boolean()) return *b ? "true" : "false";
  if (auto const* d = node.number()) return fmt::format("{}", *d);
  auto const* text = node.text();
  if (!text) return std::string(kind_of(node));
  if (text->size() <= kMostBytes) return *text;
  std::size_t end = kMostBytes;
  while (end > 0 && (static_cast<unsigned char>((*text)[end]) & 0xC0) == 0x80) --end;  // not inside a letter
  return text->substr(0, end) + "…";
}

}  // namespace socialmap
