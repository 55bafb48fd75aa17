#pragma once
// What a YAML or JSON text says before it means anything: one tree for both, with line and column.

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace socialmap {

/// Where a value starts in its text, counted from 1; 0 when it was not read from a text.
struct Mark {
  int line = 0;
  int column = 0;
  bool operator==(Mark const&) const = default;
};

struct Node;
struct Member;
using NodeList = std::vector<Node>;
using NodeMap = std::vector<Member>;  ///< in the order of the text; names are unique

/// Null, truth value, number, text, list or mapping. Equality ignores marks.
struct Node {
  std::variant<std::nullptr_t, bool, double, std::string, NodeList, NodeMap> value;
  Mark mark;

  // Defined in the .cpp: inlined into every field table they would cost seconds of compile time a file.
  Node();
  Node(bool b);
  Node(double d);
  Node(int i);
  Node(char const* s);
  Node(std::string s);
  Node(NodeList l);
  Node(NodeMap m);
  Node(Node const&);
  Node(Node&&) noexcept;
  Node& operator=(Node const&);
  Node& operator=(Node&&) noexcept;
  ~Node();

  bool is_null() const { return std::holds_alternative<std::nullptr_t>(value); }
  bool const* boolean() const { return std::get_if<bool>(&value); }
  double const* number() const { return std::get_if<double>(&value); }
  std::string const* text() const { return std::get_if<std::string>(&value); }
  NodeList const* list() const { return std::get_if<NodeList>(&value); }
  NodeList* list() { return std::get_if<NodeList>(&value); }
  NodeMap const* map() const { return std::get_if<NodeMap>(&value); }
  NodeMap* map() { return std::get_if<NodeMap>(&value); }

  /// The member with this name; nullptr when there is none or this is no mapping.
  Node const* find(std::string_view name) const;
  /// Adds or replaces a member. Precondition: a mapping (or null, which becomes one).
  Node& set(std::string name, Node node);
  bool operator==(Node const& other) const;
};

struct Member {
  std::string name;
  Node value;
  Mark mark;  ///< of the name
  bool operator==(Member const& other) const;
};

/// The text, number or items of a member; null when it is absent or something else.
std::string const* text_at(Node const& mapping, std::string_view name);
double const* number_at(Node const& mapping, std::string_view name);
NodeList const* items_at(Node const& mapping, std::string_view name);

/// "text", "a number" …: the kind of value, for messages.
std::string_view kind_of(Node const& node);
/// The value as it might have been written, at most 60 bytes; lists and mappings by their kind.
std::string shown(Node const& node);

/// Trees deeper than this are refused by both readers.
inline constexpr int kDeepestTree = 64;

}  // namespace socialmap
