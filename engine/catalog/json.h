#pragma once
// JSON in and out: read into a Node tree, written event by event.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "engine/catalog/tree.h"

namespace socialmap {

/// Reads one JSON text (RFC 8259, UTF-8). Throws InvalidInput with line and column: a syntax error, invalid
/// UTF-8, NaN or Infinity, a number out of range, a name twice in one object, more than kDeepestTree levels,
/// text after the end. `file` is named in the messages; empty for a request body.
Node read_json(std::string_view text, std::string_view file = {});

/// Writes one JSON value, event by event; the caller keeps the order right (asserted).
/// Text must be valid UTF-8, which both readers see to. Throws nothing but bad_alloc.
class JsonWriter {
 public:
  JsonWriter();
  ~JsonWriter();
  JsonWriter(JsonWriter const&) = delete;
  JsonWriter& operator=(JsonWriter const&) = delete;

  void begin_object();
  void end_object();
  void begin_list();
  void end_list();
  void key(std::string_view name);
  void text(std::string_view value);
  void integer(std::int64_t value);
  void number(double value);            ///< the shortest text that reads back the same; must be finite
  void hundredths(std::int64_t value);  ///< 740 → 7.40
  void boolean(bool value);
  void null();
  void node(Node const& value);

  /// The text written so far; the writer is empty afterwards.
  std::string take();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// A tree as compact JSON, or indented by two spaces.
std::string to_json(Node const& node);
std::string to_pretty_json(Node const& node);

}  // namespace socialmap
