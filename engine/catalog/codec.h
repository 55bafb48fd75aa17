#pragma once
// How one value is read from a tree, written as JSON, and described by a JSON Schema: the three together, so
// that they cannot drift. Records (record.h) are made of these.

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/date.h"
#include "engine/catalog/json.h"
#include "engine/catalog/reading.h"
#include "engine/catalog/tree.h"
#include "engine/model/activity.h"

namespace socialmap {

/// A JSON Schema (2020-12). A named part stands in `named` and is referred to by {"$ref": "Name"}.
struct Schema {
  Node node;
  std::map<std::string, Node> named;

  // Defined in the .cpp, as for Node.
  Schema();
  Schema(Node node, std::map<std::string, Node> named = {});
  Schema(Schema const&);
  Schema(Schema&&) noexcept;
  Schema& operator=(Schema const&);
  Schema& operator=(Schema&&) noexcept;
  ~Schema();
};

/// {"name": value, …} with members in the order given.
Node object(std::vector<std::pair<std::string, Node>> members);
/// Takes over the named parts of another schema and answers its node.
Node absorb(Schema& into, Schema const& other);

/// A codec with its type forgotten: the untyped value is always a T of the Codec<T> it came from. Field
/// tables are made of these, so that what they do is compiled once and not per type.
struct UntypedCodec {
  std::function<bool(Node const&, Reading&, void*)>
      read;  ///< false: a problem was noted, the value is as it was
  std::function<void(JsonWriter&, void const*)> write;
  Schema schema;

  UntypedCodec();
  UntypedCodec(UntypedCodec const&);
  UntypedCodec(UntypedCodec&&) noexcept;
  UntypedCodec& operator=(UntypedCodec const&);
  UntypedCodec& operator=(UntypedCodec&&) noexcept;
  ~UntypedCodec();
};

template <typename T>
struct Codec {
  UntypedCodec untyped;

  /// `reads` answers std::optional<T> from (Node const&, Reading&); `writes` takes (JsonWriter&, T const&).
  template <typename Read, typename Write>
  Codec(Read reads, Write writes, Schema described) {
    untyped.read = [reads = std::move(reads)](Node const& node, Reading& reading, void* value) {
      std::optional<T> found = reads(node, reading);
      if (found) *static_cast<T*>(value) = std::move(*found);
      return found.has_value();
    };
    untyped.write = [writes = std::move(writes)](JsonWriter& out, void const* value) {
      writes(out, *static_cast<T const*>(value));
    };
    untyped.schema = std::move(described);
  }

  /// Nothing: a problem was noted.
  std::optional<T> read(Node const& node, Reading& reading) const {
    T value{};
    return untyped.read(node, reading, &value) ? std::optional<T>(std::move(value)) : std::nullopt;
  }
  void write(JsonWriter& out, T const& value) const { untyped.write(out, &value); }
  Schema const& schema() const { return untyped.schema; }
};

/// Letters, digits and hyphens: an id that names this record itself.
Codec<std::string> slug();
/// A word that must stand in this list; whether it does is checked when all lists are read.
Codec<std::string> reference(WordList list);
/// One line or paragraph for people, at most `longest` characters: no HTML, no control characters, and none
/// of the personal data that CATALOG.md refuses (birth date, BSN). Never echoed.
Codec<std::string> plain_text(std::size_t longest);
/// Any text in an answer of ours; reading takes it as it is.
Codec<std::string> any_text();
/// Text that matches a regular expression (ECMAScript), described for people by `what`.
Codec<std::string> matching(std::string pattern, std::string what, std::size_t longest = 200);
Codec<std::string> web_address();
/// A role mailbox; an address that looks personal gives a warning.
Codec<std::string> email_address();
Codec<std::string> phone_number();
Codec<bool> truth();
Codec<int> whole_number(int least, int most);
Codec<double> real_number(double least, double most);
/// Euro with at most two decimals, 0 to `most_euro`.
Codec<Cents> euro(int most_euro = 10'000);
Codec<Date> calendar_date();
Codec<ClockTime> clock_time();
/// What people write in place of a word → that word: {"woensdag", "wed"}. Only for suggestions.
using Everyday = std::vector<std::pair<std::string, std::string>>;
/// A constant choice of words.
Codec<std::string> one_word_of(std::vector<std::string> words, Everyday everyday = {});

template <typename E>
using WordTable = std::vector<std::pair<std::string, E>>;

/// A closed set of words for an enum. Every value of E has one word.
template <typename E>
Codec<E> one_of(WordTable<E> table, Everyday everyday = {}) {
  std::vector<std::string> words;
  for (auto const& [word, value] : table) words.push_back(word);
  auto const text = one_word_of(std::move(words), std::move(everyday));
  auto read = [table, text](Node const& node, Reading& reading) -> std::optional<E> {
    auto const word = text.read(node, reading);
    if (!word) return std::nullopt;
    for (auto const& [name, value] : table) {
      if (name == *word) return value;
    }
    return std::nullopt;
  };
  auto write = [table](JsonWriter& out, E value) {
    for (auto const& [name, known] : table) {
      if (known == value) return out.text(name);
    }
  };
  return {std::move(read), std::move(write), text.schema()};
}

/// Notes a problem and answers false unless the list has `least` to `most` items.
NodeList const* list_of_size(Node const& node, Reading& reading, std::size_t least, std::size_t most);
Schema list_schema(Schema item, std::size_t least, std::size_t most);
inline constexpr std::size_t kNoLimit = ~std::size_t{0};

/// A list. Every item is read, so that all problems are found; one bad item spoils the list.
template <typename T>
Codec<std::vector<T>> list_of(Codec<T> item, std::size_t least = 0, std::size_t most = kNoLimit) {
  auto read = [item, least, most](Node const& node, Reading& reading) -> std::optional<std::vector<T>> {
    auto const* nodes = list_of_size(node, reading, least, most);
    if (!nodes) return std::nullopt;
    std::vector<T> values;
    values.reserve(nodes->size());
    for (std::size_t i = 0; i < nodes->size(); ++i) {
      reading.enter(i);
      if (auto value = item.read((*nodes)[i], reading)) values.push_back(std::move(*value));
      reading.leave();
    }
    if (values.size() != nodes->size()) return std::nullopt;
    return values;
  };
  auto write = [item](JsonWriter& out, std::vector<T> const& values) {
    out.begin_list();
    for (auto const& value : values) item.write(out, value);
    out.end_list();
  };
  return {std::move(read), std::move(write), list_schema(item.schema(), least, most)};
}

NodeMap const* mapping(Node const& node, Reading& reading);
Schema map_schema(Schema value);

/// A mapping whose names are read by `name` (a slug, or a reference) and whose values are read by `value`.
template <typename T>
Codec<std::map<std::string, T>> map_of(Codec<std::string> name, Codec<T> value) {
  auto read = [name, value](Node const& node, Reading& reading) -> std::optional<std::map<std::string, T>> {
    auto const* members = mapping(node, reading);
    if (!members) return std::nullopt;
    std::map<std::string, T> values;
    for (auto const& member : *members) {
      reading.enter(member.name);
      Node named{member.name};
      named.mark = member.mark;
      auto const key = name.read(named, reading);
      auto item = value.read(member.value, reading);
      if (key && item) values.emplace(*key, std::move(*item));
      reading.leave();
    }
    if (values.size() != members->size()) return std::nullopt;
    return values;
  };
  auto write = [value](JsonWriter& out, std::map<std::string, T> const& values) {
    out.begin_object();
    for (auto const& [key, item] : values) {
      out.key(key);
      value.write(out, item);
    }
    out.end_object();
  };
  return {std::move(read), std::move(write), map_schema(value.schema())};
}

}  // namespace socialmap
