#include "engine/base/input_error.h"

#include <fmt/format.h>

namespace socialmap {

std::string to_line(InputError const& error) {
  auto const place = error.where.empty() ? "" : error.where + ": ";
  auto line = fmt::format("{}{}{}", place, error.warning ? "warning: " : "", error.what);
  if (!error.got.empty()) line += fmt::format(", got \"{}\"", error.got);
  if (!error.suggestion.empty()) line += fmt::format("; did you mean \"{}\"?", error.suggestion);
  return line;
}

}  // namespace socialmap
