#pragma once
// What there is to say about the rows of a file, and which of them were refused.

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/input_error.h"

namespace socialmap {

/// A row is known by the line it starts on. A row with a problem is refused; one with warnings only is not.
class RowNotes {
 public:
  explicit RowNotes(std::string file) : file_(std::move(file)) {}

  /// `field` is the heading, or empty for the whole row; `got` must not be free text (it is echoed).
  void problem(int line, std::string const& field, std::string what, std::string got = {}) {
    add(line, field, std::move(what), std::move(got), false);
    refused_.insert(line);
  }
  void warning(int line, std::string const& field, std::string what, std::string got = {}) {
    add(line, field, std::move(what), std::move(got), true);
  }

  bool is_refused(int line) const { return refused_.contains(line); }
  std::size_t refused() const { return refused_.size(); }

  /// All notes, by line.
  std::vector<InputError> in_order() const {
    std::vector<InputError> all;
    for (auto const& [line, note] : notes_) all.push_back(note);
    return all;
  }

 private:
  void add(int line, std::string const& field, std::string what, std::string got, bool warning) {
    auto where = file_ + ":" + std::to_string(line) + ":1" + (field.empty() ? "" : " " + field);
    notes_.emplace(line, InputError{std::move(where), std::move(what), std::move(got), {}, warning});
  }

  std::string file_;
  std::multimap<int, InputError> notes_;
  std::set<int> refused_;
};

}  // namespace socialmap
