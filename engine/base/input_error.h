#pragma once
// What is wrong with input from outside, told so that its author can mend it.

#include <exception>
#include <string>
#include <vector>

namespace socialmap {

/// One problem. All texts are English for developers and editors.
struct InputError {
  std::string where;  ///< "file:line:column field" for files, a JSON pointer ("/needs/0/id") for requests
  std::string what;   ///< what is wrong and what would be right
  std::string got;    ///< the value seen; empty for free text, which is never echoed
  std::string suggestion;  ///< the nearest valid word, or empty
  bool warning = false;    ///< worth mending, but the record is taken
  bool operator==(InputError const&) const = default;
};

/// Thrown once per record or request with every problem found, never with only the first.
class InvalidInput : public std::exception {
 public:
  explicit InvalidInput(std::vector<InputError> errors) : errors_(std::move(errors)) {}
  std::vector<InputError> const& errors() const noexcept { return errors_; }
  char const* what() const noexcept override { return "invalid input"; }

 private:
  std::vector<InputError> errors_;
};

/// One line: "where: what (got "…"; did you mean "…"?)".
std::string to_line(InputError const& error);

}  // namespace socialmap
